package org.buluo.app.account.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.Line;
import org.buluo.app.account.Run;
import org.buluo.app.casework.CaseKind;
import org.buluo.app.casework.CaseKinds;
import org.buluo.app.casework.StoredCase;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.ScreenLanguage;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.account.AidStanding;
import org.buluo.core.linkage.Sign;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.time.Term;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what the account holds in the reader's language: {@code tell} in this module's templates. */
@Component
class Tell {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final int FEN_DIGITS = 2;

    private final MessageSource messages;
    private final Accounts accounts;
    private final RemarkWords remarks;
    private final CaseKinds kinds;

    Tell(MessageSource messages, Accounts accounts, RemarkWords remarks, CaseKinds kinds) {
        this.kinds = kinds;
        this.messages = messages;
        this.remarks = remarks;
        this.accounts = accounts;
    }

    /** A message of the bundle. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** A message of the bundle, or other words when it has none. */
    private String orElse(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    }

    public String aid(AidStanding standing) {
        return say("account.aid." + standing);
    }

    public String schooling(SchoolStanding standing) {
        return say("account.schooling." + standing);
    }

    /** {@code good}, {@code warn}, {@code bad} or nothing. */
    public String tone(AidStanding standing) {
        return switch (standing) {
            case PAID, PAID_ELSEWHERE -> "good";
            case DUE, SHORT, OVER -> "bad";
            case UNKNOWN, AWAITING_REPLY, IN_PAYMENT -> "warn";
            case NOT_ENTITLED -> "";
        };
    }

    /** {@code good}, {@code warn}, {@code bad} or nothing. */
    public String tone(SchoolStanding standing) {
        return switch (standing) {
            case SUSPECTED_OUT, OUT -> "bad";
            case UNKNOWN -> "warn";
            default -> "";
        };
    }

    /** A stage by its code. */
    public String stage(String code) {
        return code.isEmpty() || code.equals(ChildFilter.NONE)
                ? say("account.stage.none")
                : orElse("account.stage." + code, code);
    }

    /** Stage and grade: 小学三年级. */
    public String grade(Line line) {
        if (line.stage().isEmpty()) {
            return "";
        }
        return line.grade() == null
                ? stage(line.stage())
                : orElse("account.grade." + line.stage() + "." + line.grade(), stage(line.stage()));
    }

    /** A township or a village's place; says when it is not known. */
    public String place(String name) {
        return name.isEmpty() || name.equals(ChildFilter.NONE) ? say("account.place.none") : name;
    }

    /** Why a child's standings are what they are. */
    public String reason(Line line) {
        return remarks.say(line.remarks());
    }

    /** What is said of a matter, in its kind's words. */
    public String detail(StoredCase matter) {
        CaseKind kind = kinds.find(matter.kind());
        return kind == null ? matter.detail() : kind.words().apply(matter.detail());
    }

    /** The name of a matter's kind. */
    public String kind(StoredCase matter) {
        CaseKind kind = kinds.find(matter.kind());
        return kind == null ? word("case", matter.kind()) : say(kind.key());
    }

    /** A sign of a link. */
    public String sign(Sign sign) {
        return ScreenLanguage.isEnglish() ? sign.english() : sign.chinese();
    }

    /** A list of the four-checks matrix by its code. */
    public String list(String code) {
        return orElse("account.list." + code, code);
    }

    /** A word of a closed vocabulary; the code itself when the bundle does not know it. */
    public String word(String group, String code) {
        return orElse("account." + group + "." + code, code);
    }

    public String term(Term term) {
        return say("account.term." + term.season(), String.valueOf(term.year()));
    }

    /** A sum of money, in yuan. */
    public String money(long fen) {
        return new DecimalFormat("#,##0.00", SYMBOLS).format(BigDecimal.valueOf(fen, FEN_DIGITS));
    }

    public String count(long number) {
        return new DecimalFormat("#,##0", SYMBOLS).format(number);
    }

    public String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public String minute(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }

    /** The name of the person who asked for a reconciliation. */
    public String who(String login) {
        return login.equals(SignedIn.system().login())
                ? say("platform.product")
                : accounts.find(login).map(SignedIn::displayName).orElse(login);
    }

    /** 2019年秋季学期，截至 2019-10-31. */
    public String run(Run run) {
        return say("account.run.short", String.valueOf(run.id()), term(run.term()), day(run.asOf()));
    }
}
