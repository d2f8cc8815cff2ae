package org.buluo.app.paper.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.buluo.app.paper.FrozenList;
import org.buluo.app.paper.PaperColumn;
import org.buluo.app.paper.PaperHead;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.paper.Volume;
import org.springframework.context.MessageSource;

/**
 * A volume of a printed list as templates show it: its words are in the language of the paper, whoever looks.
 *
 * @param list the list
 * @param volume the part that is shown
 * @param rows of the volume that are shown
 * @param first the 序号 of the first of these
 * @param county its name
 * @param messages the bundles
 */
record PaperView(
        FrozenList list, Volume volume, List<PaperRow> rows, long first, String county, MessageSource messages) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    /** A message in the language of the paper. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, list.locale());
    }

    public Locale locale() {
        return list.locale();
    }

    public PaperHead head() {
        return list.head();
    }

    /** How many columns there are, with the 序号. */
    public int width() {
        return head().columns().size() + 1;
    }

    /** How many columns stand before the first sum: the word 合计 takes their place. */
    public int label() {
        int at = 0;
        while (at < head().columns().size() && head().columns().get(at).kind() != PaperColumn.Kind.SUM) {
            at++;
        }
        return at;
    }

    /** The columns from the first sum on, by their places. */
    public List<Integer> summed() {
        return java.util.stream.IntStream.range(label(), head().columns().size())
                .boxed()
                .toList();
    }

    public boolean isBound() {
        return list.volumes() > 1;
    }

    public boolean isLastVolume() {
        return volume.number() == list.volumes();
    }

    public String count(long number) {
        return "%,d".formatted(number);
    }

    static String minute(Instant moment) {
        return MINUTE.format(moment);
    }
}
