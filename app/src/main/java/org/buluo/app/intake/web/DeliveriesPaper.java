package org.buluo.app.intake.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.app.intake.Delivery;
import org.buluo.app.intake.DeliveryFilter;
import org.buluo.app.intake.DeliveryList;
import org.buluo.app.paper.ListToPrint;
import org.buluo.app.paper.PaperColumn;
import org.buluo.app.paper.PaperHead;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.Scope;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The list of deliveries on paper. */
@Component
class DeliveriesPaper implements ListToPrint {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final int BATCH = 1000;

    private final DeliveryList deliveries;
    private final Said said;
    private final MessageSource messages;
    private final CountySettings settings;

    DeliveriesPaper(DeliveryList deliveries, Said said, MessageSource messages, CountySettings settings) {
        this.deliveries = deliveries;
        this.said = said;
        this.messages = messages;
        this.settings = settings;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    @Override
    public String kind() {
        return "deliveries";
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        return address.at("/intake");
    }

    @Override
    public ListState present(Scope scope, ListState printed) {
        return printed;
    }

    private static DeliveryFilter filter(ListState state) {
        return new DeliveryFilter(
                state.get("kind"), state.get("state"), state.get("township"), state.get("sender"), state.get("file"));
    }

    @Override
    public PaperHead head(Scope scope, ListState address) {
        return new PaperHead(
                say("intake.paper.title", settings.county().name()),
                narrowed(address),
                "",
                null,
                List.of(
                        PaperColumn.text(say("intake.column.file"), 26),
                        PaperColumn.text(say("intake.column.kind"), 9),
                        PaperColumn.text(say("intake.column.place"), 14),
                        PaperColumn.text(say("intake.column.state"), 8),
                        PaperColumn.sum(say("intake.column.in"), 7),
                        PaperColumn.sum(say("intake.column.kept"), 7),
                        PaperColumn.sum(say("intake.column.returned"), 7),
                        PaperColumn.sum(say("intake.column.defects"), 7),
                        PaperColumn.text(say("intake.column.stated"), 9),
                        PaperColumn.text(say("intake.column.sender"), 9),
                        PaperColumn.text(say("intake.column.received"), 11)));
    }

    private String narrowed(ListState address) {
        return Stream.of(
                        said.kinds().getOrDefault(address.get("kind"), ""),
                        said.states().getOrDefault(address.get("state"), ""),
                        address.get("township"),
                        address.get("sender"),
                        address.get("file"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(say("intake.paper.between")));
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        Page.each(
                address.page().fromFirst(BATCH),
                Long.MAX_VALUE,
                request -> deliveries.page(scope, filter(address), request),
                delivery -> taker.accept(row(delivery)));
    }

    private PaperRow row(Delivery delivery) {
        List<String> cells = List.of(
                delivery.fileName(),
                said.kind(delivery.kind()),
                said.place(delivery),
                said.state(delivery),
                "%,d".formatted(delivery.rows().in()),
                "%,d".formatted(delivery.rows().kept()),
                "%,d".formatted(delivery.rows().returned()),
                "%,d".formatted(delivery.rows().defects()),
                delivery.statedOn().toString(),
                delivery.sentByName(),
                MINUTE.format(delivery.receivedAt()));
        return new PaperRow(String.valueOf(delivery.id()), delivery.township(), delivery.school(), cells);
    }
}
