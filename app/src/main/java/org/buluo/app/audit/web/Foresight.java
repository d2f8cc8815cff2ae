package org.buluo.app.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.app.audit.Act;
import org.buluo.app.audit.SearchToken;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditOutcome;
import org.buluo.app.platform.AuditRule;
import org.springframework.stereotype.Component;

/** What the entry of a request will say, without anything personal that somebody typed into the address. */
@Component
class Foresight {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    /** Identity numbers, mobile telephones, bank cards: a person may type one where a key belongs. */
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile(
            "\\d{6}(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]|1[3-9]\\d{9}|\\d{15,16}|\\d{19,}");

    private static final Pattern PLAIN = Pattern.compile("[A-Z_]{1,40}|[a-z]+(-[a-z]+)*|\\d{1,6}|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,20}");
    private static final Set<String> OF_NO_INTEREST = Set.of("lang", "after", "no", "size", "desc", "sort", "_csrf");
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 1000;

    private final SearchToken tokens;

    Foresight(SearchToken tokens) {
        this.tokens = tokens;
    }

    /** The act as the rule foresees it. */
    Act of(AuditedRoutes.Found found, HttpServletRequest request) {
        AuditRule rule = found.rule();
        boolean addressTells = rule.method().equals("GET") || rule.kind() == AuditKind.SEARCH;
        return new Act(
                rule.kind(),
                rule.what(),
                (rule.method() + " " + rule.route()).strip(),
                subject(found, true),
                addressTells ? detail(rule, request.getParameterMap()) : "",
                "",
                AuditOutcome.DONE);
    }

    /** @param isKnown whether the request found what it named; else a person's number may stand in the place of a key */
    String subject(AuditedRoutes.Found found, boolean isKnown) {
        Matcher matcher = VARIABLE.matcher(found.rule().subject());
        return matcher.replaceAll(match -> {
            String value = found.variables().getOrDefault(match.group(1), "");
            boolean harmless = KEY.matcher(value).matches()
                    && (isKnown || !NUMBER_OF_A_PERSON.matcher(value).find());
            return Matcher.quoteReplacement(harmless ? value : tokens.of(value));
        });
    }

    private String detail(AuditRule rule, Map<String, String[]> parameters) {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(parameters).forEach((name, values) -> {
            if (NAME.matcher(name).matches() && !OF_NO_INTEREST.contains(name) && !values[0].isBlank()) {
                parts.add(name + "=" + shown(rule.kept().contains(name), values[0]));
            }
        });
        String detail = String.join(" ", parts);
        return detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST);
    }

    private String shown(boolean kept, String value) {
        if (kept && PLAIN.matcher(value.strip()).matches()) {
            return value.strip();
        }
        List<String> words = new ArrayList<>();
        for (String word : value.strip().split("\\s+")) {
            if (words.size() < MOST_WORDS) {
                words.add(tokens.of(word));
            }
        }
        return String.join(",", words);
    }
}
