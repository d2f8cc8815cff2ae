package org.buluo.app.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.buluo.app.platform.ScreenLanguage;
import org.buluo.core.account.Remark;
import org.buluo.core.linkage.Sign;
import org.buluo.core.policy.Fact;
import org.buluo.core.schooling.SchoolStanding;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says remarks in the reader's language; names of schools, files and persons stay as they are. */
@Component
class RemarkWords {

    private static final Pattern DOUBT = Pattern.compile("(.*) 第(\\d+)行（(.*)）");
    private static final Pattern DECIDED = Pattern.compile("([^（]*)(?:（(.*)）)?");
    private static final String AND = "、";

    private final MessageSource messages;

    RemarkWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(List<Remark> remarks) {
        boolean english = ScreenLanguage.isEnglish();
        return remarks.stream()
                .map(english ? this::english : Remark::chinese)
                .collect(Collectors.joining(english ? "; " : "；"));
    }

    private String english(Remark remark) {
        String kind = remark.kind().english();
        String detail = remark.detail().isEmpty() ? "" : detail(remark);
        return kind.isEmpty() || detail.isEmpty() ? kind + detail : kind + ": " + detail;
    }

    private String detail(Remark remark) {
        String detail = remark.detail();
        return switch (remark.kind()) {
            case FACTS_MISSING -> each(detail, this::fact);
            case PAID_IN_PART, PAID_TOO_MUCH, PENDING -> detail.replace("元", " yuan");
            case DECIDED -> decided(detail);
            case LINK_DOUBT -> doubt(detail);
            case ROLL_COLUMN_DIFFERS -> each(detail, RemarkWords::column);
            default -> detail.replace(AND, ", ");
        };
    }

    private static String each(String detail, java.util.function.UnaryOperator<String> words) {
        return Arrays.stream(detail.split(AND)).map(words).collect(Collectors.joining(", "));
    }

    private String fact(String chinese) {
        return Arrays.stream(Fact.values())
                .filter(fact -> fact.chinese().equals(chinese))
                .map(fact -> said("account.fact." + fact.column()))
                .findFirst()
                .orElse(chinese);
    }

    private static String column(String chinese) {
        return switch (chinese) {
            case "是否孤儿" -> "orphan";
            case "残疾类型" -> "disability";
            default -> chinese;
        };
    }

    private String decided(String detail) {
        Matcher parts = DECIDED.matcher(detail);
        if (!parts.matches()) {
            return detail;
        }
        String ruling = Arrays.stream(SchoolStanding.values())
                .filter(standing -> standing.chinese().equals(parts.group(1)))
                .map(standing -> said("account.schooling." + standing))
                .findFirst()
                .orElseGet(
                        () -> parts.group(1).equals("县外已资助") ? said("linkage.ruling.aided-elsewhere") : parts.group(1));
        return parts.group(2) == null ? ruling : ruling + " (" + parts.group(2) + ")";
    }

    private String doubt(String detail) {
        Matcher parts = DOUBT.matcher(detail);
        if (!parts.matches()) {
            return detail;
        }
        String signs =
                Arrays.stream(parts.group(3).split("；")).map(RemarkWords::sign).collect(Collectors.joining(", "));
        return parts.group(1) + ", "
                + messages.getMessage(
                        "account.stated.row", new Object[] {parts.group(2)}, LocaleContextHolder.getLocale())
                + " (" + signs + ")";
    }

    private static String sign(String chinese) {
        return Arrays.stream(Sign.values())
                .filter(sign -> sign.chinese().equals(chinese))
                .map(Sign::english)
                .findFirst()
                .orElse(chinese);
    }

    private String said(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
