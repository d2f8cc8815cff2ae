package org.buluo.app.corrections.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.buluo.app.casework.CaseNeeded.OwnerLevel;
import org.buluo.app.casework.Owner;
import org.buluo.app.corrections.CorrectionLine;
import org.buluo.app.corrections.LineContent.StoredProof;
import org.buluo.app.corrections.LineStep;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.Personal;
import org.buluo.app.settings.MemberUnit;
import org.buluo.core.correction.Aspect;
import org.buluo.core.correction.Fault;
import org.buluo.core.correction.RosterOf;
import org.buluo.core.roster.RosterKind;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what correction lists hold in the reader's language: {@code tell} in this module's templates. */
@Component
class CorrectionsTell {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private final MessageSource messages;
    private final CountySettings settings;

    CorrectionsTell(MessageSource messages, CountySettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** A message of the bundle. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static boolean isEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }

    public String count(long number) {
        return new DecimalFormat("#,##0", SYMBOLS).format(number);
    }

    /** A moment, to the minute. */
    public String minute(Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }

    /** A kind of roster, as a list is made of it. Accounts that the bank returned are the schools' own. */
    public String kind(RosterKind kind) {
        return say(kind == RosterKind.BANK_RETURN ? "corrections.accounts" : "corrections.roster." + kind.name());
    }

    /** Of whom a line is: the child, or the school as its roster names it. */
    public String subject(CorrectionLine line) {
        String name = line.isOfRoster() ? line.roster().place() : line.content().name();
        return name.isEmpty() ? say("corrections.nameless") : name;
    }

    /** Why an account goes to this keeper; empty for other lines. */
    public String why(CorrectionLine line) {
        if (line.aspect() != Aspect.ACCOUNT) {
            return "";
        }
        boolean registered = line.roster().kind() == RosterKind.REGISTERED_POOR;
        return say(registered ? "corrections.account.of-register" : "corrections.account.of-school");
    }

    /** A roster: its kind, and whose where there are several. */
    public String roster(RosterOf roster) {
        return roster.isOfMany() ? kind(roster.kind()) + " · " + place(roster.place()) : kind(roster.kind());
    }

    /** A school or township; where the rows name none, so. */
    public String place(String place) {
        return place.isEmpty() ? say("corrections.place.none") : place;
    }

    /** Who keeps a roster. */
    public String owner(Owner owner) {
        if (owner.level() != OwnerLevel.UNIT) {
            return owner.name();
        }
        return MemberUnit.of(settings.county()).stream()
                .filter(unit -> unit.code().equals(owner.name()))
                .map(unit -> isEnglish() ? unit.english() : unit.name())
                .findFirst()
                .orElse(owner.name());
    }

    /** A value as everybody may see it, or in full. */
    public String value(Aspect aspect, String value, boolean full) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (aspect) {
            case ID, ACCOUNT -> full ? value : Personal.number(value).toString();
            case SEX, LISTED -> say("corrections.value." + value);
            default -> value;
        };
    }

    /** What the roster states; where nothing can be read, so. */
    public String stated(CorrectionLine line, boolean full) {
        String stated = line.content().stated();
        return stated.isEmpty() ? say("corrections.stated." + line.fault().name()) : value(line.aspect(), stated, full);
    }

    /** What is held right; where nobody is, so. */
    public String right(CorrectionLine line, boolean full) {
        if (line.isEqual()) {
            return say("corrections.right.equal");
        }
        String right = line.content().right();
        return right.isEmpty() ? say("corrections.right.unknown") : value(line.aspect(), right, full);
    }

    /** A row that says otherwise, with what it states. */
    public String proof(CorrectionLine line, StoredProof proof, boolean full) {
        String value = line.aspect() == Aspect.ACCOUNT
                ? proof.value() // the bank's own words
                : value(isNumberBehind(line) ? Aspect.ID : line.aspect(), proof.value(), full);
        return say(
                "corrections.proof",
                say("corrections.roster." + proof.kind().name()),
                row(proof.file(), proof.sheet(), proof.row()),
                value);
    }

    /** A birth date or a sex is proved by the number that tells it. */
    private static boolean isNumberBehind(CorrectionLine line) {
        return line.aspect() == Aspect.BIRTH || line.aspect() == Aspect.SEX;
    }

    /** All of them; where the value is wrong by itself, that. */
    public String proofs(CorrectionLine line, boolean full) {
        List<StoredProof> proofs = line.content().proofs();
        String none = line.fault() == Fault.SCHOOL_UNKNOWN ? "corrections.proof.no-school" : "corrections.proof.itself";
        return proofs.isEmpty()
                ? say(none)
                : proofs.stream()
                        .map(proof -> proof(line, proof, full))
                        .collect(Collectors.joining(say("corrections.between")));
    }

    /** Where a row stands. */
    public String row(String file, String sheet, int row) {
        String place = sheet.isEmpty() ? file : file + " · " + sheet;
        return row == 0 ? place : say("corrections.row", place, String.valueOf(row));
    }

    /** Where a row stands. */
    public String row(CorrectionLine.Place place) {
        return row(place.file(), place.sheet(), place.row());
    }

    /** How a line stands, with why it is closed. */
    public String state(CorrectionLine line) {
        if (line.state() == CorrectionLine.State.CLOSED) {
            return say("corrections.closing." + line.closing());
        }
        String open = line.handing() != null ? "handed" : "waiting";
        return say("corrections.state." + (line.isOpen() ? open : line.state().code()));
    }

    /** What happened in a step. */
    public String step(LineStep step) {
        List<String> facts = step.facts();
        if (facts.size() < 4) {
            return say("corrections.step." + step.what(), facts.isEmpty() ? "" : facts.get(0), "");
        }
        int row = facts.get(3).isEmpty() ? 0 : Integer.parseInt(facts.get(3));
        return say("corrections.step." + step.what(), facts.get(0), row(facts.get(1), facts.get(2), row));
    }

    /** Words of a closed vocabulary, for a choice. */
    public Map<String, String> choices(String group, Iterable<String> codes) {
        Map<String, String> choices = new LinkedHashMap<>();
        codes.forEach(code -> choices.put(code, say("corrections." + group + "." + code)));
        return choices;
    }
}
