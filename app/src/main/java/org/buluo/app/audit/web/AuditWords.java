package org.buluo.app.audit.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.audit.EntryFilter;
import org.buluo.app.audit.StoredEntry;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditOutcome;
import org.buluo.app.platform.ListState;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How an entry is said, on the screen, in a workbook and on paper: {@code words} in templates. */
@Component
class AuditWords {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private final MessageSource messages;

    AuditWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private String orCode(String key, String code) {
        return code.isEmpty() ? "" : messages.getMessage(key + code, null, code, LocaleContextHolder.getLocale());
    }

    /** The kinds, by name. */
    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (AuditKind kind : AuditKind.values()) {
            kinds.put(kind.name(), say(kind.key()));
        }
        return kinds;
    }

    /** The outcomes, by name. */
    public Map<String, String> outcomes() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (AuditOutcome outcome : AuditOutcome.values()) {
            outcomes.put(outcome.name(), say(outcome.key()));
        }
        return outcomes;
    }

    /** When, to the second. */
    public String at(StoredEntry entry) {
        return SECOND.format(entry.at());
    }

    /** What their account is for. */
    public String role(StoredEntry entry) {
        return orCode("platform.role.", entry.role());
    }

    /** From where: address and kind of device. */
    public String whence(StoredEntry entry) {
        return (entry.address() + " " + orCode("audit.device.", entry.device())).strip();
    }

    /** What was done. */
    public String what(StoredEntry entry) {
        return orCode("audit.what.", entry.act().what());
    }

    /** The tone of how it ended. */
    public String tone(StoredEntry entry) {
        return switch (entry.act().outcome()) {
            case DONE -> "";
            case REFUSED -> "warn";
            case FAILED -> "bad";
        };
    }

    /** What an address asks for; what can't be read asks for nothing. */
    static EntryFilter filter(ListState state) {
        return new EntryFilter(
                state.get("login"),
                day(state.get("from")),
                day(state.get("to")),
                state.get("kind"),
                state.get("subject"),
                state.get("outcome"),
                state.get("token"));
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() > 0 && day.getYear() <= 9999 ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** An entry's cells, in the order of the columns of a workbook and of paper. */
    List<String> cells(StoredEntry entry) {
        return List.of(
                at(entry),
                entry.login(),
                role(entry),
                whence(entry),
                say(entry.act().kind().key()),
                what(entry),
                entry.act().subject(),
                (entry.act().route() + " " + entry.act().detail()).strip(),
                entry.act().reason(),
                say(entry.act().outcome().key()),
                entry.place() == 0 ? "" : String.valueOf(entry.place()));
    }

    /** The keys of these columns. */
    static List<String> columns() {
        return List.of(
                "audit.at",
                "audit.who",
                "audit.role",
                "audit.whence",
                "audit.kind",
                "audit.what",
                "audit.subject",
                "audit.detail",
                "audit.reason",
                "audit.outcome",
                "audit.place");
    }
}
