package org.buluo.app.reporting.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.buluo.app.reporting.LedgerLine;
import org.buluo.app.reporting.Reason;
import org.buluo.core.time.Term;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what reports hold in the reader's language: {@code tell} in this module's templates. */
@Component
class ReportTell {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private final MessageSource messages;

    ReportTell(MessageSource messages) {
        this.messages = messages;
    }

    /** A message of the bundle. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private String orElse(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    }

    /** 2019年11月. */
    public String month(String month) {
        YearMonth parsed = YearMonth.parse(month);
        return say("reporting.month", String.valueOf(parsed.getYear()), parsed.getMonthValue(), month);
    }

    public String term(String code) {
        return Term.parse(code)
                .map(term -> say("account.term." + term.season(), String.valueOf(term.year())))
                .orElse(code);
    }

    public String count(long number) {
        return new DecimalFormat("#,##0", SYMBOLS).format(number);
    }

    public String minute(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }

    public String unit(String name) {
        return name.isEmpty() ? say("reporting.not-known") : name;
    }

    public String reason(Reason reason) {
        return reason == null ? "" : say(reason.key());
    }

    public String aid(String standing) {
        return orElse("account.aid." + standing, standing);
    }

    public String stage(String code) {
        return code.isEmpty() ? say("reporting.not-known") : orElse("account.stage." + code, code);
    }

    /** Stage and grade. */
    public String grade(LedgerLine line) {
        String stage = line.stage().isEmpty() ? "" : stage(line.stage());
        return line.grade() == null ? stage : orElse("account.grade." + line.stage() + "." + line.grade(), stage);
    }

    /** What happened to a child: it came, it went, or it stayed. */
    public String movement(LedgerLine line) {
        return say("reporting.movement." + (line.was() == line.isNow() ? "stayed" : line.isNow() ? "more" : "fewer"));
    }
}
