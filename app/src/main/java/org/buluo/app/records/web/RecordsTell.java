package org.buluo.app.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.Line;
import org.buluo.app.aid.AwardState;
import org.buluo.app.aid.Provisions;
import org.buluo.app.casework.CaseKind;
import org.buluo.app.casework.CaseKinds;
import org.buluo.app.casework.StoredCase;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.ScreenLanguage;
import org.buluo.app.policy.PolicyPacks;
import org.buluo.app.records.AskingAt;
import org.buluo.app.records.Basis;
import org.buluo.app.records.Item;
import org.buluo.app.records.Money;
import org.buluo.app.records.Place;
import org.buluo.app.records.Stand;
import org.buluo.core.time.Term;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what papers hold in plain words of the reader's language: {@code tell} in this module's templates. */
@Component
class RecordsTell {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final MessageSource messages;
    private final Provisions provisions;
    private final PolicyPacks packs;
    private final CaseKinds kinds;
    private final CountySettings settings;
    private final AskingAt asking;

    RecordsTell(
            MessageSource messages,
            Provisions provisions,
            PolicyPacks packs,
            CaseKinds kinds,
            CountySettings settings,
            AskingAt asking) {
        this.messages = messages;
        this.provisions = provisions;
        this.packs = packs;
        this.kinds = kinds;
        this.settings = settings;
        this.asking = asking;
    }

    /** A message of the bundle. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private String orElse(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    }

    /** A word of a closed vocabulary of the account. */
    public String word(String group, String code) {
        return orElse("account." + group + "." + code, code);
    }

    public String term(Term term) {
        return say("account.term." + term.season(), String.valueOf(term.year()));
    }

    /** A sum of money, in yuan. */
    public String money(long fen) {
        return Money.text(fen);
    }

    public String count(long number) {
        return "%,d".formatted(number);
    }

    public String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public String minute(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }

    public String county() {
        return settings.county().name();
    }

    /** A township's or school's name; says when it is not known. */
    public String place(String name) {
        return name.isEmpty() || name.equals(ChildFilter.NONE) ? say("account.place.none") : name;
    }

    /** A village's name; says when it is not known. */
    public String village(String name) {
        return name.isEmpty() || name.equals(ChildFilter.NONE) ? say("records.village.none") : name;
    }

    /** A school's name; says when there is none. */
    public String school(String name) {
        return name.isEmpty() || name.equals(ChildFilter.NONE) ? say("records.school.none") : name;
    }

    /** Whose papers, in words. */
    public String place(Place place) {
        if (place.child() != 0) {
            return say("records.place.home");
        }
        String home = place.village().isEmpty()
                ? place.township().isEmpty() ? "" : place(place.township())
                : place(place.township()) + " " + village(place.village());
        String school = place.school().isEmpty() ? "" : school(place.school());
        String both = (home + " " + school).strip();
        return both.isEmpty() ? say("records.place.all") : both;
    }

    /** Stage and grade: 小学三年级. */
    public String grade(Line line) {
        if (line.stage().isEmpty()) {
            return "";
        }
        String stage = orElse("account.stage." + line.stage(), line.stage());
        return line.grade() == null ? stage : orElse("account.grade." + line.stage() + "." + line.grade(), stage);
    }

    /** What a provision is called; words for "none" when there is none. */
    public String provision(String id) {
        if (id.isEmpty()) {
            return say("records.provision.unnamed");
        }
        String named = provisions.name(id);
        return ScreenLanguage.isEnglish() ? orElse("account.provision." + id, named) : named;
    }

    /** Where a provision is, in one sentence. */
    public String stand(Item item) {
        String said = switch (item.stand()) {
            case PART_PAID -> say(item.stand().key(), money(item.dueFen() - item.paidFen()));
            case ELSEWHERE -> say(item.stand().key(), money(item.expectedFen()));
            case RETURNED ->
                say(item.stand().key(), item.detail().isEmpty() ? say("records.stand.no-reason") : item.detail());
            case NONE ->
                item.detail().isEmpty()
                        ? say(item.stand().key())
                        : say("records.stand.NONE.because", word("refused", item.detail()));
            default -> say(item.stand().key());
        };
        return item.nowFen() < 0 ? said : said + say("records.stand.now", money(item.nowFen()));
    }

    public String stand(Stand stand) {
        return say(stand.key() + ".short");
    }

    /** By which document and clause, in plain words; empty when that is not known. */
    public String basis(Item item, int packVersion) {
        return item.document().isEmpty() ? "" : basis(item.document(), item.clause(), packVersion);
    }

    /** The same of a document's number. */
    public String basis(String document, String clause, int packVersion) {
        String title = packs.reading(packVersion).stream()
                .flatMap(reading -> reading.documents().stream())
                .map(one -> one.document())
                .filter(one -> one.number().equals(document))
                .map(one -> one.title())
                .findFirst()
                .orElse("");
        return title.isEmpty()
                ? (document + " " + clause).strip()
                : say("records.basis.titled", title, document, clause).strip();
    }

    /** What is missing and who can supply it; empty when nothing is. */
    public String missing(List<String> facts) {
        return facts.stream().map(fact -> word("fact", fact)).collect(Collectors.joining(say("records.between")));
    }

    /** Whom to ask, with the telephone or room for it. */
    public String ask(String township) {
        return township.isEmpty() ? office() : say("records.ask", township, phone(asking.township(township)));
    }

    /** The county's aid office, with the telephone or room for it. */
    public String office() {
        return say("records.office", phone(asking.county()));
    }

    /** The same in the language of a paper. */
    String office(Locale language) {
        String room = messages.getMessage("records.phone.room", null, language);
        String phone = asking.county().isEmpty() ? room : asking.county();
        return messages.getMessage("records.office", new Object[] {phone}, language);
    }

    private String phone(String number) {
        return number.isEmpty() ? say("records.phone.room") : number;
    }

    /** On what a paper rests. */
    public String basis(Basis basis) {
        return say(
                basis.isDetermined() ? "records.rests.awards" : "records.rests.account",
                String.valueOf(basis.run().id()),
                day(basis.run().asOf()));
    }

    /** What is said of a matter, in its kind's words. */
    public String matter(StoredCase matter) {
        CaseKind kind = kinds.find(matter.kind());
        return kind == null ? matter.detail() : kind.words().apply(matter.detail());
    }

    /** A name as everybody may see it. */
    public String masked(String name) {
        return Personal.name(name).toString();
    }

    /** A number as everybody may see it. */
    public String maskedNumber(String number) {
        return Personal.number(number).toString();
    }

    /** In which role somebody brought an award into a state. */
    public String role(AwardState state) {
        return switch (state) {
            case CONFIRMED, OBJECTED, ON_NOTICE, NOTICED -> say("records.file.role.SCHOOL");
            case ENDORSED, DROPPED -> say("records.file.role.TOWNSHIP");
            case DETERMINED, COUNTERSIGN, APPROVED, SUPERSEDED -> say("records.file.role.COUNTY");
        };
    }

    /** The name of a matter's kind. */
    public String kind(String code) {
        CaseKind kind = kinds.find(code);
        return kind == null ? word("case", code) : say(kind.key());
    }
}
