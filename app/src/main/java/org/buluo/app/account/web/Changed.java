package org.buluo.app.account.web;

import java.util.List;
import org.buluo.app.account.ChangeSum;
import org.buluo.app.account.Run;
import org.buluo.app.platform.ListState;

/**
 * What changed of a kind since the reconciliation before.
 *
 * @param what changed
 * @param children how many
 * @param url of their list
 * @param parts from which standing to which; empty for what has none
 */
record Changed(String what, long children, String url, List<Part> parts) {

    /** From one standing to another. */
    record Part(String from, String to, long children, String url) {}

    static List<Changed> of(List<ChangeSum> sums, Run run, ListState list) {
        return sums.stream()
                .map(ChangeSum::what)
                .distinct()
                .map(what -> of(
                        what,
                        sums.stream().filter(sum -> sum.what().equals(what)).toList(),
                        run,
                        list))
                .toList();
    }

    private static Changed of(String what, List<ChangeSum> sums, Run run, ListState list) {
        ListState there = what.equals("gone")
                ? new ListState("/runs/" + run.previous() + "/diff/" + run.id(), java.util.Map.of()).with("what", what)
                : list.with("changed", what);
        List<Part> parts = sums.stream()
                .filter(sum -> !sum.from().isEmpty())
                .map(sum -> new Part(
                        sum.from(),
                        sum.to(),
                        sum.children(),
                        there.with("from", sum.from()).with("to", sum.to()).url()))
                .toList();
        return new Changed(what, sums.stream().mapToLong(ChangeSum::children).sum(), there.url(), parts);
    }
}
