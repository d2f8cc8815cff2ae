package org.buluo.app.policy.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.ScreenLanguage;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.policy.EffectFilter;
import org.buluo.app.policy.PackSubject;
import org.buluo.app.policy.PolicyPacks;
import org.buluo.core.policy.Basis;
import org.buluo.core.policy.Category;
import org.buluo.core.policy.Condition;
import org.buluo.core.policy.CostShare;
import org.buluo.core.policy.Pay;
import org.buluo.core.policy.Provision;
import org.buluo.core.policy.Tier;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;
import org.buluo.files.policy.PackFault;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what a pack holds, in plain words of the reader's language: {@code words} in this module's templates. */
@Component
class PackWords {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private final MessageSource messages;
    private final Accounts accounts;
    private final PolicyPacks packs;

    PackWords(MessageSource messages, Accounts accounts, PolicyPacks packs) {
        this.packs = packs;
        this.messages = messages;
        this.accounts = accounts;
    }

    /** A message of the bundle. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private String orElse(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    }

    /** A provision's name; in English the bundle's, where it has one. */
    public String name(Provision provision) {
        return ScreenLanguage.isEnglish()
                ? orElse("policy.provision." + provision.id(), provision.name())
                : provision.name();
    }

    /** Stages from the lowest to the highest. */
    public String stages(Collection<Stage> stages) {
        return list(EnumSet.copyOf(stages).stream().map(stage -> say("policy.stage." + stage.code())));
    }

    /** A stage by its code; says when it is not known. */
    public String stage(String code) {
        return code.isEmpty() || code.equals(EffectFilter.NONE)
                ? say("policy.stage.none")
                : orElse("policy.stage." + code, code);
    }

    /** A township; says when it is not known. */
    public String township(String name) {
        return name.isEmpty() || name.equals(EffectFilter.NONE) ? say("policy.township.none") : name;
    }

    /** Categories in the order of the list; all of them in one word. */
    public String categories(Set<Category> categories) {
        return categories.size() == Category.values().length
                ? say("policy.category.all")
                : list(EnumSet.copyOf(categories).stream().map(one -> say("policy.category." + one.code())));
    }

    private String list(Stream<String> words) {
        return words.collect(Collectors.joining(say("policy.comma")));
    }

    /** Whom a provision is for, one sentence for each condition. */
    public List<String> who(Provision provision) {
        return Stream.concat(
                        Stream.of(say("policy.who.stages", stages(provision.stages()))),
                        provision.conditions().stream().map(this::condition))
                .toList();
    }

    private String condition(Condition condition) {
        if (condition instanceof Condition.HoldsAny holds) {
            return say("policy.who.categories", categories(holds.categories()));
        }
        if (condition instanceof Condition.GradeBetween grade) {
            return say("policy.who.grade", grade.first(), grade.last());
        }
        if (condition instanceof Condition.Boards boards) {
            return say(boards.boards() ? "policy.who.boards" : "policy.who.day");
        }
        if (condition instanceof Condition.RuralOrHolds rural) {
            return rural.categories().isEmpty()
                    ? say("policy.who.rural")
                    : say("policy.who.rural-or", categories(rural.categories()));
        }
        if (condition instanceof Condition.SchoolTypeIn types) {
            return say(
                    "policy.who.school-type",
                    list(types.types().stream().sorted().map(type -> say("policy.school-type." + type.code()))));
        }
        return say("policy.who.at-school");
    }

    /** Whom a tier is for within its provision; empty when it is for all of it. */
    public String whom(Provision provision, Tier tier) {
        String stages = tier.stages().equals(provision.stages()) ? "" : stages(tier.stages());
        String holders = tier.holders().isEmpty() ? "" : categories(tier.holders());
        return stages.isEmpty() || holders.isEmpty() ? stages + holders : say("policy.whom.both", stages, holders);
    }

    /** The same; says so when it is for all, or for the others of the same term. */
    public String whomOrAll(Provision provision, Tier tier, List<Tier> all) {
        String whom = whom(provision, tier);
        boolean afterOthers = tier.holders().isEmpty()
                && all.stream()
                        .anyMatch(other -> !other.holders().isEmpty()
                                && other.stages().stream().anyMatch(tier.stages()::contains));
        if (afterOthers) {
            return whom.isEmpty()
                    ? say("policy.whom.others")
                    : say("policy.whom.both", whom, say("policy.whom.others"));
        }
        return whom.isEmpty() ? say("policy.whom.all") : whom;
    }

    /** What a tier pays. */
    public String pay(Pay pay) {
        return pay instanceof Pay.Fixed fixed
                ? say("policy.yuan", money(fixed.fen().value()))
                : say("policy.tuition");
    }

    /** Document, clause and mark of what an amount rests on. */
    public String basis(Basis basis) {
        return say(
                "policy.basis",
                basis.document().number(),
                basis.clause(),
                basis.confirmed() ? "" : say("policy.unconfirmed.mark"));
    }

    /** Yuan with two decimals. */
    public String money(long fen) {
        return new DecimalFormat("#,##0.00", SYMBOLS).format(BigDecimal.valueOf(fen, 2));
    }

    /** Yuan as a cell of numbers, for a workbook. */
    static String plain(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /** With its sign. */
    public String more(long fen) {
        return (fen > 0 ? "+" : "") + money(fen);
    }

    /** {@code plus}, {@code minus} or nothing. */
    public String tone(long difference) {
        return difference == 0 ? "" : difference > 0 ? "plus" : "minus";
    }

    /** Whether a term is before another one. */
    public boolean isBefore(Term term, Term other) {
        return term.compareTo(other) < 0;
    }

    public String count(long number) {
        return new DecimalFormat("#,##0", SYMBOLS).format(number);
    }

    /** How the cost is shared; says when it is not known. */
    public String shares(List<CostShare> shares) {
        return shares.isEmpty()
                ? say("policy.shares.unknown")
                : list(shares.stream()
                        .map(share -> say("policy.share", say("policy.level." + share.level()), share.percent())));
    }

    public String term(Term term) {
        return say("policy.term." + term.season(), String.valueOf(term.year()));
    }

    /** A moment to the minute. */
    public String minute(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }

    /** The name of a person; the product's own for its own acts. */
    public String who(String login) {
        return login.equals(SignedIn.system().login())
                ? say("platform.product")
                : accounts.find(login).map(SignedIn::displayName).orElse(login);
    }

    /** 第 3 版, or 改动 3. */
    public String subject(PackSubject subject) {
        return say(
                subject.isDraft() ? "policy.draft.number" : "policy.version.number", String.valueOf(subject.number()));
    }

    /** What is wrong, in the reader's language. */
    public String fault(PackFault fault) {
        return ScreenLanguage.isEnglish() ? fault.english() : fault.chinese();
    }

    /** Where a fault is: 第 12 行第 9 列. */
    public String place(PackFault fault) {
        return fault.line() == 0
                ? say("policy.place.file")
                : say("policy.place", String.valueOf(fault.line()), String.valueOf(fault.column()));
    }

    /** By which form a text was saved, and what of: the name of a provision, or the id of what has none. */
    public String saved(String form, String subject) {
        String named = packs.provisionName(packs.newest(), subject);
        String name = ScreenLanguage.isEnglish() ? orElse("policy.provision." + subject, named) : named;
        return (orElse("policy.saved." + form, form) + " " + name).strip();
    }
}
