package org.buluo.app.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.app.intake.Delivery;
import org.buluo.app.intake.DeliveryState;
import org.buluo.app.platform.ScreenLanguage;
import org.buluo.core.roster.RosterKind;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words about deliveries in the reader's language: {@code said} in templates of this module. */
@Component
class Said {

    private static final Pattern BETWEEN = Pattern.compile("\\s?/ (?=[A-Za-z0-9\\[])");
    private static final long KIBI = 1024;

    private final MessageSource messages;

    Said(MessageSource messages) {
        this.messages = messages;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** One half of words that are kept in Chinese and English with a slash between. */
    public String half(String both) {
        Matcher between = BETWEEN.matcher(both);
        if (!between.find()) {
            return both;
        }
        return ScreenLanguage.isEnglish() ? both.substring(between.end()) : both.substring(0, between.start());
    }

    /** The kind's name; a dash when it is not known. */
    public String kind(RosterKind kind) {
        return kind == null ? "—" : say("intake.kind." + kind.name());
    }

    /** What a workbook to be filled in is called. @param place empty for a blank one */
    public String templateName(RosterKind kind, String place) {
        return kind(kind) + "-" + (place.isEmpty() ? say("intake.blank") : place) + ".xlsx";
    }

    /** All kinds by name, for a choice. */
    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (RosterKind kind : RosterKind.values()) {
            kinds.put(kind.name(), kind(kind));
        }
        return kinds;
    }

    /** All states, for a choice. */
    public Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        for (String state : new String[] {"standing", "superseded", "refused", "withdrawn", "received"}) {
            states.put(state, say("intake.filter." + state));
        }
        return states;
    }

    /** What a delivery covers: a school, a township, or the county. */
    public String place(Delivery delivery) {
        if (!delivery.school().isEmpty()) {
            return delivery.school();
        }
        if (!delivery.township().isEmpty()) {
            return delivery.township();
        }
        return delivery.state() == DeliveryState.TAKEN || delivery.state() == DeliveryState.WITHDRAWN
                ? say("intake.place.county")
                : "—";
    }

    /** Where a delivery is, in a word. */
    public String state(Delivery delivery) {
        return say(
                delivery.isSuperseded()
                        ? "intake.state.SUPERSEDED"
                        : delivery.state().key());
    }

    /** How the word is coloured. */
    public String tone(Delivery delivery) {
        return switch (delivery.state()) {
            case TAKEN -> delivery.standing() ? "good" : "";
            case REFUSED -> "bad";
            case RECEIVED -> "warn";
            case WITHDRAWN -> "";
        };
    }

    /** What to do about a refused delivery. */
    public String todo(Delivery delivery) {
        return say("intake.todo." + delivery.refusal());
    }

    /** A size that people read. */
    public String size(long bytes) {
        if (bytes < KIBI) {
            return bytes + " B";
        }
        double kibi = (double) bytes / KIBI;
        return kibi < KIBI ? "%.0f KB".formatted(kibi) : "%.1f MB".formatted(kibi / KIBI);
    }
}
