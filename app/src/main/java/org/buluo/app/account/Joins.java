package org.buluo.app.account;

import java.util.stream.Collectors;
import org.buluo.core.account.LinkedRows;
import org.buluo.core.account.Reconciled;
import org.buluo.core.linkage.Link;

/**
 * By which evidence the rows of each child were joined: {@code 0-2:SAME_ID,SAME_NAME;0-3:…}, by the places of the rows
 * among the child's rows.
 */
final class Joins {

    private final String[] texts;

    private Joins(int children) {
        texts = new String[children];
    }

    static Joins of(Reconciled account, RowsOfChildren rows) {
        Joins joins = new Joins(account.children().size());
        for (LinkedRows link : account.links()) {
            int place = link.band() == Link.Band.MATCH ? rows.placeOf(link.left()) : -1;
            if (place >= 0) {
                joins.add(place, rows.indexOf(place, link.left()), rows.indexOf(place, link.right()), link);
            }
        }
        return joins;
    }

    private void add(int place, int left, int right, LinkedRows link) {
        if (left < 0 || right < 0) {
            return;
        }
        String signs = link.evidence().signs().stream().map(Enum::name).collect(Collectors.joining(","));
        String join = left + "-" + right + ":" + signs;
        texts[place] = texts[place] == null ? join : texts[place] + ";" + join;
    }

    String of(int place) {
        return texts[place] == null ? "" : texts[place];
    }
}
