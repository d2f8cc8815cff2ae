package org.buluo.app.linkage.web;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.app.linkage.PairFilter;
import org.buluo.app.linkage.PairQueue;
import org.buluo.app.linkage.QueuedPair;
import org.buluo.app.linkage.ReviewedRun;
import org.buluo.app.paper.ListToPrint;
import org.buluo.app.paper.PaperColumn;
import org.buluo.app.paper.PaperHead;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.core.linkage.Sign;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Doubtful pairs on paper: to be taken along and asked about. */
@Component
class PairsPaper implements ListToPrint {

    private final PairQueue queue;
    private final MessageSource messages;
    private final CountySettings settings;

    PairsPaper(PairQueue queue, MessageSource messages, CountySettings settings) {
        this.queue = queue;
        this.messages = messages;
        this.settings = settings;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    @Override
    public String kind() {
        return "pairs";
    }

    private static PairFilter filter(ListState address) {
        return new PairFilter(
                address.get("township"), address.get("school"), address.get("situation"), address.get("decided"));
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        return filter(address).at(Review.PATH);
    }

    @Override
    public ListState present(Scope scope, ListState printed) {
        return printed;
    }

    @Override
    public PaperHead head(Scope scope, ListState address) {
        ReviewedRun run = queue.current(scope).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new PaperHead(
                say("linkage.paper.title", settings.county().name()),
                narrowed(filter(address)),
                say("linkage.paper.basis", String.valueOf(run.id())),
                null,
                List.of(
                        PaperColumn.text(say("linkage.paper.left"), 8),
                        PaperColumn.text(say("linkage.paper.left.row"), 17),
                        PaperColumn.text(say("linkage.paper.right"), 8),
                        PaperColumn.text(say("linkage.paper.right.row"), 17),
                        PaperColumn.number(say("linkage.paper.score"), 6),
                        PaperColumn.text(say("linkage.review.for"), 15),
                        PaperColumn.text(say("linkage.review.against"), 15),
                        PaperColumn.text(say("linkage.paper.ruling"), 12)));
    }

    private String narrowed(PairFilter filter) {
        Stream<String> parts = Stream.of(
                filter.township(),
                filter.school(),
                Stream.of(filter.situation().split(","))
                        .filter(name -> Stream.of(Sign.values())
                                .anyMatch(sign -> sign.name().equals(name)))
                        .map(name -> Review.SignWords.word(Sign.valueOf(name)))
                        .collect(Collectors.joining(say("linkage.paper.between"))),
                say("linkage.decided." + filter.decided()));
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(say("linkage.paper.between")));
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        queue.some(scope, filter(address), Integer.MAX_VALUE)
                .forEach(pair -> taker.accept(
                        new PaperRow(place(pair.left()) + " " + place(pair.right()), "", "", cells(pair))));
    }

    private static String place(QueuedPair.Side side) {
        return side.source().deliveryId() + "#" + side.source().sheet() + ":" + side.row();
    }

    private List<String> cells(QueuedPair pair) {
        return List.of(
                pair.left().name(),
                row(pair.left()),
                pair.right().name(),
                row(pair.right()),
                pair.percent() + "%",
                signs(pair.reasonsFor()),
                signs(pair.reasonsAgainst()),
                pair.decision() == null ? "" : say(pair.decision().key()));
    }

    private String row(QueuedPair.Side side) {
        return side.source().label() + " " + say("linkage.review.row", side.row());
    }

    private String signs(List<Sign> signs) {
        return signs.stream().map(Review.SignWords::word).collect(Collectors.joining(say("linkage.paper.between")));
    }
}
