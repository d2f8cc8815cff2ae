package org.buluo.app.records.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.buluo.app.paper.FrozenList;
import org.buluo.app.records.Money;
import org.buluo.app.records.PrintedHome;
import org.buluo.app.records.PrintedPapers;
import org.springframework.context.MessageSource;

/**
 * A part of what was frozen as templates show it: its words are in the language of the paper, whoever looks.
 *
 * @param list as it was frozen
 * @param homes of the part
 * @param all the households of all parts
 * @param part its number, from 1
 * @param parts how many there are
 * @param messages the bundles
 */
record RecordsPaper(
        FrozenList list, List<PrintedHome> homes, List<PrintedHome> all, int part, int parts, MessageSource messages) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    /** A message in the language of the paper. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, list.locale());
    }

    public Locale locale() {
        return list.locale();
    }

    public String title() {
        return list.head().title();
    }

    /** Whose papers, in words. */
    public String place() {
        return list.head().filter();
    }

    /** On what it rests, and what the account says of the same children. */
    public String basis() {
        return list.head().basis();
    }

    /** On what it rests alone: what a family reads. */
    public String rests() {
        return basis().lines().findFirst().orElse("");
    }

    /** Which household: its number here, its head, and 户编号 as everybody may see it. */
    public String home(PrintedHome home) {
        String head = home.get("HEAD").isEmpty() ? say("records.head.none") : say("records.home.of", home.get("HEAD"));
        String number = home.get("HOUSEHOLD").isEmpty() ? "" : say("records.home.number", home.get("HOUSEHOLD"));
        return (say("records.book.home", home.number(), head) + "　" + number).strip();
    }

    /** The heading of a column as it was frozen. */
    public String column(int cell) {
        return list.head().columns().get(cell).title();
    }

    public String code() {
        return list.code().shown();
    }

    public String frozen() {
        return MINUTE.format(list.frozenAt());
    }

    public boolean isBound() {
        return parts > 1;
    }

    public boolean isLast() {
        return part == parts;
    }

    /** What all parts come to. */
    public Money money() {
        return PrintedPapers.money(all);
    }

    /** What this part comes to. */
    public Money partMoney() {
        return PrintedPapers.money(homes);
    }

    /** How many children all parts hold. */
    public long children() {
        return children(all);
    }

    /** How many children this part holds. */
    public long partChildren() {
        return children(homes);
    }

    private static long children(List<PrintedHome> homes) {
        return homes.stream().mapToLong(home -> home.children().size()).sum();
    }
}
