package org.buluo.app.budget.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.buluo.app.account.GrantedLine;
import org.buluo.app.aid.Provisions;
import org.buluo.core.time.Term;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what budgets hold in the reader's language: {@code tell} in this module's templates. */
@Component
class BudgetTell {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final int FEN_DIGITS = 2;
    private static final int PERCENT_DIGITS = 2;

    private final MessageSource messages;
    private final Provisions provisions;

    BudgetTell(MessageSource messages, Provisions provisions) {
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

    /** The same as a workbook takes it. */
    static String plain(long fen) {
        return BigDecimal.valueOf(fen, FEN_DIGITS).toPlainString();
    }

    public String count(long number) {
        return new DecimalFormat("#,##0", SYMBOLS).format(number);
    }

    public String minute(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }

    public String provision(String id) {
        return provisions.name(id);
    }

    public String stage(String code) {
        return code.isEmpty() ? say("budget.not-known") : orElse("account.stage." + code, code);
    }

    public String township(String name) {
        return name.isEmpty() ? say("budget.not-known") : name;
    }

    /** Stage and grade. */
    public String grade(GrantedLine line) {
        String stage = stage(line.stage());
        return line.grade() == null ? stage : orElse("account.grade." + line.stage() + "." + line.grade(), stage);
    }

    /** A share: {@code 50%}. */
    public String percent(int parts) {
        return number(parts) + "%";
    }

    /** The same as somebody types it. */
    static String number(int parts) {
        BigDecimal percent = BigDecimal.valueOf(parts, PERCENT_DIGITS).stripTrailingZeros();
        return percent.toPlainString();
    }

    /** Who made or decided something; the programme itself when nobody did. */
    public String who(String name) {
        return name.isEmpty() ? say("budget.shares.brought") : name;
    }
}
