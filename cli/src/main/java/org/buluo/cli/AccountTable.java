package org.buluo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.BankSums;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.files.intake.IntakeReport;
import org.buluo.files.report.Outcome;

/** The account as a short table on a terminal, in one language. What is missing comes first. */
final class AccountTable {

    private final Messages messages;
    private final Outcome outcome;
    private final Reconciled account;

    private AccountTable(Messages messages, Outcome outcome) {
        this.messages = messages;
        this.outcome = outcome;
        this.account = outcome.account();
    }

    /** The lines of the table. */
    static List<String> of(Outcome outcome, Messages messages) {
        return new AccountTable(messages, outcome).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(say("account.title", outcome.county().name(), term(), account.asOf()));
        absent(lines);
        intake(lines);
        lines.add("");
        lines.addAll(aid());
        lines.add("");
        lines.addAll(schooling());
        lines.add("");
        bank(lines);
        notes(lines);
        return lines;
    }

    private void absent(List<String> lines) {
        if (!account.absent().isEmpty()) {
            lines.add(say(
                    "account.absent",
                    account.absent().stream().sorted().map(this::kind).collect(Collectors.joining(comma()))));
        }
        if (account.absent().contains(RosterKind.ROLL)) {
            lines.add(say("account.norolls"));
        }
    }

    private void intake(List<String> lines) {
        IntakeReport intake = outcome.intake();
        lines.add(say("account.rows", count(intake.in()), count(intake.kept()), count(intake.returned())));
        if (intake.defects() > 0) {
            lines.add(say("account.defects", count(intake.defects())));
        }
        intake.files().stream()
                .filter(line -> !line.refused().isEmpty())
                .forEach(line -> lines.add(say("account.refused", label(line), line.refused())));
    }

    static String label(IntakeReport.Line line) {
        return line.sheet().isEmpty() ? line.file() : line.file() + "#" + line.sheet();
    }

    private List<String> aid() {
        TextTable table = new TextTable()
                .row(say("account.aid"), say("account.children"), say("account.due"), say("account.paid"));
        for (AidStanding standing : AidStanding.values()) {
            row(table, name(standing), child -> child.aid() == standing);
        }
        row(table, say("account.total"), child -> true);
        return table.lines();
    }

    private void row(TextTable table, String name, Predicate<ChildAccount> which) {
        List<ChildAccount> members = account.children().stream().filter(which).toList();
        table.row(
                name,
                count(members.size()),
                yuan(Fen.sum(members.stream().map(ChildAccount::due).toList())),
                yuan(Fen.sum(members.stream().map(ChildAccount::paid).toList())));
    }

    private List<String> schooling() {
        TextTable table = new TextTable().row(say("account.school"), say("account.children"));
        for (SchoolStanding standing : SchoolStanding.values()) {
            long members = account.children().stream()
                    .filter(child -> child.schooling() == standing)
                    .count();
            table.row(name(standing), count(members));
        }
        table.row(say("account.total"), count(account.children().size()));
        return table.lines();
    }

    private void bank(List<String> lines) {
        BankSums bank = account.bank();
        lines.add(say(
                "account.bank",
                yuan(bank.successful()),
                yuan(bank.paid()),
                yuan(bank.unmatched()),
                count(bank.unmatchedLines())));
    }

    private void notes(List<String> lines) {
        if (account.outsideRegister() > 0) {
            lines.add(say("account.outside", count(account.outsideRegister())));
        }
        if (!account.provisionsWithoutLines().isEmpty()) {
            lines.add(say("account.nolines", provisions()));
        }
        if (!account.unusedDecisions().isEmpty()) {
            lines.add(say("account.unused", count(account.unusedDecisions().size())));
        }
    }

    private String term() {
        return isChinese() ? account.term().chinese() : account.term().toString();
    }

    private String provisions() {
        return outcome.pack().provisions().stream()
                .filter(provision -> account.provisionsWithoutLines().contains(provision.id()))
                .map(provision -> isChinese() ? provision.name() : provision.id())
                .collect(Collectors.joining(comma()));
    }

    private String comma() {
        return isChinese() ? "、" : ", ";
    }

    /** In Chinese the word of offices, in English the code of the file. */
    private String kind(RosterKind kind) {
        return isChinese() ? kind.chinese() : kind.code();
    }

    private String name(AidStanding standing) {
        return isChinese() ? standing.chinese() : english(standing);
    }

    private String name(SchoolStanding standing) {
        return isChinese() ? standing.chinese() : english(standing);
    }

    /** As files write it, in small letters: {@code awaiting reply}. */
    private static String english(Enum<?> standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private boolean isChinese() {
        return messages.bundle().getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private String say(String key, Object... values) {
        return messages.say(key, values);
    }

    private static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String yuan(Fen sum) {
        String yuan = sum.yuan();
        int point = yuan.indexOf('.');
        return count(Long.parseLong(yuan.substring(0, point))) + yuan.substring(point);
    }
}
