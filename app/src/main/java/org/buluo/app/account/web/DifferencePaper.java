package org.buluo.app.account.web;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.buluo.app.account.Difference;
import org.buluo.app.account.Differences;
import org.buluo.app.account.Line;
import org.buluo.app.account.Run;
import org.buluo.app.paper.ListToPrint;
import org.buluo.app.paper.PaperColumn;
import org.buluo.app.paper.PaperHead;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What two reconciliations say differently, on paper. Held against the present, the later one is the current one. */
@Component
class DifferencePaper implements ListToPrint {

    private static final Pattern PATH = Pattern.compile("/runs/(\\d{1,18})/diff/(\\d{1,18})");

    private final ChosenRun chosen;
    private final Differences differences;
    private final Tell tell;
    private final CountySettings settings;

    DifferencePaper(ChosenRun chosen, Differences differences, Tell tell, CountySettings settings) {
        this.chosen = chosen;
        this.differences = differences;
        this.tell = tell;
        this.settings = settings;
    }

    /** The two of an address. */
    private record Two(Run before, Run after) {}

    private Two two(Scope scope, ListState address) {
        Matcher path = PATH.matcher(address.path());
        if (!path.matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Two(chosen.named(scope, path.group(1)), chosen.named(scope, path.group(2)));
    }

    @Override
    public String kind() {
        return "difference";
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        return address;
    }

    @Override
    public ListState present(Scope scope, ListState printed) {
        Two two = two(scope, printed);
        Run current = chosen.current(scope).orElse(two.after());
        return printed.at("/runs/" + two.before().id() + "/diff/" + current.id());
    }

    @Override
    public PaperHead head(Scope scope, ListState address) {
        Two two = two(scope, address);
        String what = address.get("what");
        return new PaperHead(
                tell.say("account.paper.difference", settings.county().name()),
                Differences.KINDS.contains(what) ? tell.word("change", what) : "",
                tell.say("account.paper.difference.basis", tell.run(two.before()), tell.run(two.after())),
                two.after().asOf(),
                List.of(
                        PaperColumn.text(tell.say("account.name"), 7),
                        PaperColumn.text(tell.say("account.person-no"), 7),
                        PaperColumn.text(tell.say("account.paper.household"), 10),
                        PaperColumn.text(tell.say("account.what"), 10),
                        PaperColumn.text(tell.say("account.aid"), 13),
                        PaperColumn.text(tell.say("account.schooling"), 14),
                        PaperColumn.text(tell.say("account.school"), 17),
                        PaperColumn.number(tell.say("account.due"), 10),
                        PaperColumn.number(tell.say("account.paid"), 10)));
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        Two two = two(scope, address);
        differences.each(
                scope,
                two.before().id(),
                two.after().id(),
                address.get("what"),
                difference -> taker.accept(new PaperRow(
                        String.valueOf(difference.any().childId()),
                        difference.any().township(),
                        difference.any().school(),
                        cells(difference))));
    }

    private List<String> cells(Difference difference) {
        Line any = difference.any();
        return List.of(
                any.person().name(),
                any.maskedPersonNo(),
                any.home(),
                difference.kinds().stream()
                        .map(kind -> tell.word("change", kind))
                        .collect(Collectors.joining(tell.say("account.semicolon"))),
                change(difference, line -> tell.aid(line.aid())),
                change(difference, line -> tell.schooling(line.schooling())),
                change(difference, Line::schoolWithCounty),
                change(difference, line -> tell.money(line.dueFen())),
                change(difference, line -> tell.money(line.paidFen())));
    }

    private String change(Difference difference, Function<Line, String> words) {
        if (difference.before() == null || difference.after() == null) {
            return words.apply(difference.any());
        }
        String was = words.apply(difference.before());
        String now = words.apply(difference.after());
        return was.equals(now) ? now : tell.say("account.paper.change", dash(was), dash(now));
    }

    private static String dash(String text) {
        return text.isEmpty() ? "—" : text;
    }
}
