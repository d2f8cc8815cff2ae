package org.buluo.app.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.buluo.app.intake.CardNumbers;
import org.buluo.app.intake.RowPlace;
import org.buluo.app.intake.UnpackedFile;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Source;
import org.springframework.stereotype.Component;

/** Telephones and bank cards that the rows of children state: for finding a child, and kept nowhere else. */
@Component
class Contacts {

    private final CardNumbers cards;

    Contacts(CardNumbers cards) {
        this.cards = cards;
    }

    /** Of each child, in the account's order, ascending. */
    static List<List<String>> of(Reconciled account, Function<Origin, String> cards) {
        return account.children().stream().map(child -> of(child, cards)).toList();
    }

    /** The bank card or account that each row states, digits alone; empty for none. */
    Function<Origin, String> cards(Reconciled account, List<UnpackedFile> delivered) {
        Map<String, Long> deliveryOf = new HashMap<>();
        delivered.forEach(file -> deliveryOf.put(file.handed().name(), file.deliveryId()));
        Map<RowPlace, String> known = cards.of(deliveryOf.values());
        return row -> {
            Source source = account.sources().of(row);
            Long delivery = deliveryOf.get(source.file());
            return delivery == null ? "" : known.getOrDefault(new RowPlace(delivery, source.sheet(), row.row()), "");
        };
    }

    private static List<String> of(ChildAccount child, Function<Origin, String> cards) {
        TreeSet<String> all = new TreeSet<>();
        for (PersonRow row : child.rows()) {
            all.add(row.phone());
            all.add(cards.apply(row.origin()));
        }
        all.remove("");
        return List.copyOf(all);
    }
}
