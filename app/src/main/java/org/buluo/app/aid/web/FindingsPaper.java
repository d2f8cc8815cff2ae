package org.buluo.app.aid.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.app.aid.Finding;
import org.buluo.app.aid.Findings;
import org.buluo.app.paper.ListToPrint;
import org.buluo.app.paper.PaperColumn;
import org.buluo.app.paper.PaperHead;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.core.time.Term;
import org.springframework.stereotype.Component;

/** A school's findings on paper, to be signed: what waits and what stands in a term. */
@Component
class FindingsPaper implements ListToPrint {

    private static final Pattern PATH = Pattern.compile("/aid/([0-9]{4}-(?:spring|autumn))/findings");

    private final Findings findings;
    private final AidTell tell;

    FindingsPaper(Findings findings, AidTell tell) {
        this.findings = findings;
        this.tell = tell;
    }

    @Override
    public String kind() {
        return "aid-findings";
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        if (rows(scope, address).isEmpty()) {
            throw new NotThere("findings");
        }
        return new ListState(address.path(), Map.of()).with("school", address.get("school"));
    }

    @Override
    public ListState present(Scope scope, ListState printed) {
        return printed;
    }

    private static Term term(ListState address) {
        Matcher path = PATH.matcher(address.path());
        if (!path.matches()) {
            throw new NotThere("findings");
        }
        return TermInPath.of(path.group(1));
    }

    private List<Finding> rows(Scope scope, ListState address) {
        Term term = term(address);
        return findings.of(scope, term, address.get("school")).stream()
                .filter(one -> one.waits() || one.standsIn(term))
                .toList();
    }

    @Override
    public PaperHead head(Scope scope, ListState address) {
        return new PaperHead(
                tell.say("aid.findings.of", address.get("school"), tell.term(term(address))),
                tell.say("aid.findings.paper"),
                "",
                null,
                List.of(
                        PaperColumn.text(tell.say("aid.column.name"), 8),
                        PaperColumn.text(tell.say("aid.column.student"), 12),
                        PaperColumn.text(tell.say("aid.column.grade"), 8),
                        PaperColumn.text(tell.say("aid.column.class"), 6),
                        PaperColumn.text(tell.say("aid.finding.category"), 14),
                        PaperColumn.text(tell.say("aid.finding.level"), 8),
                        PaperColumn.text(tell.say("aid.finding.applied"), 9),
                        PaperColumn.text(tell.say("aid.column.state"), 10)));
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        rows(scope, address)
                .forEach(one -> taker.accept(new PaperRow(
                        String.valueOf(one.id()),
                        one.township(),
                        one.school(),
                        List.of(
                                one.person().name(),
                                one.person().maskedStudentNumber(),
                                tell.grade(one),
                                one.person().className(),
                                tell.say("aid.finding.category." + one.category()),
                                tell.say("aid.finding.level." + one.level()),
                                one.appliedOn().toString(),
                                tell.say(one.waits() ? "aid.finding.waits" : "aid.finding.stands")))));
    }
}
