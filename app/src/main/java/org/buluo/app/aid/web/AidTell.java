package org.buluo.app.aid.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.buluo.app.aid.Award;
import org.buluo.app.aid.AwardList;
import org.buluo.app.aid.ChildOfRun;
import org.buluo.app.aid.Finding;
import org.buluo.app.aid.ListLevel;
import org.buluo.app.aid.OpenVerdict;
import org.buluo.app.aid.Provisions;
import org.buluo.app.aid.PupilOfRun;
import org.buluo.app.aid.RuleNamed;
import org.buluo.app.aid.StoredVerdict;
import org.buluo.core.time.Term;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what lists of awards hold in the reader's language: {@code tell} in this module's templates. */
@Component
class AidTell {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneId.systemDefault());
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final int FEN_DIGITS = 2;

    private final MessageSource messages;
    private final Provisions provisions;

    AidTell(MessageSource messages, Provisions provisions) {
        this.messages = messages;
        this.provisions = provisions;
    }

    /** A message of the bundle. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private String orElse(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
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

    public String minute(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }

    /** 寄宿生生活补助. */
    public String provision(String id) {
        return provisions.name(id);
    }

    /** Several provisions. */
    public String provisions(List<String> ids) {
        return ids.stream().map(provisions::name).collect(Collectors.joining(say("aid.comma")));
    }

    /** What is not known, with who can supply it. */
    public String missing(List<String> facts) {
        return facts.stream()
                .map(fact -> orElse("account.fact." + fact, fact))
                .collect(Collectors.joining(say("aid.comma")));
    }

    /** The same of names joined by {@code ;}. */
    public String missing(String facts) {
        return facts.isEmpty() ? "" : missing(Arrays.asList(facts.split(";")));
    }

    /** Why a provision is refused. */
    public String refused(String reason) {
        return reason.isEmpty() ? "" : orElse("account.refused." + reason, reason);
    }

    /** Why a verdict grants nothing, in a sentence; empty when it does. */
    public String why(StoredVerdict verdict) {
        return verdict.verdict().equals("elsewhere")
                ? say("aid.why.elsewhere")
                : why(verdict.reason(), String.join(";", verdict.missing()));
    }

    /** The same of the rule that a decision names. */
    public String why(RuleNamed rule) {
        return rule.reason().isEmpty() && rule.missing().isEmpty()
                ? say("aid.why.elsewhere")
                : why(rule.reason(), rule.missing());
    }

    private String why(String reason, String missing) {
        if (!missing.isEmpty()) {
            return say("aid.why.missing", missing(missing));
        }
        return reason.isEmpty() ? "" : orElse("aid.why." + reason, refused(reason));
    }

    /** What would lead to another answer. */
    public String would(RuleNamed rule) {
        if (!rule.missing().isEmpty()) {
            return say("aid.would.missing", missing(rule.missing()));
        }
        return orElse("aid.would." + (rule.reason().isEmpty() ? "elsewhere" : rule.reason()), say("aid.would.any"));
    }

    public String day(Instant moment) {
        return moment == null ? "" : DAY.format(moment);
    }

    /** Stage and grade: 小学三年级. */
    public String grade(Award award) {
        return grade(award.stage(), award.grade());
    }

    public String grade(OpenVerdict child) {
        return grade(child.stage(), child.grade());
    }

    public String grade(Finding finding) {
        return grade(finding.stage(), finding.grade());
    }

    public String grade(ChildOfRun child) {
        return grade(child.stage(), child.grade());
    }

    public String grade(PupilOfRun pupil) {
        return grade(pupil.stage(), pupil.grade());
    }

    private String grade(String stage, Integer grade) {
        if (stage.isEmpty()) {
            return "";
        }
        String named = orElse("account.stage." + stage, stage);
        return grade == null ? named : orElse("account.grade." + stage + "." + grade, named);
    }

    /** Whose list it is. */
    public String holder(AwardList list) {
        return list.level() == ListLevel.COUNTY ? say("aid.level.COUNTY") : list.holder();
    }

    /** Document and clause. */
    public String basis(Award award) {
        return (award.document() + " " + award.clause()).strip();
    }

    /** 花坪镇中心小学 2019年秋季学期受助名单（第 1 次核定）. */
    public String title(AwardList list) {
        return say("aid.list.title", holder(list), term(list.term()), String.valueOf(list.number()));
    }
}
