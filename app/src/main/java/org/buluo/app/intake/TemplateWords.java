package org.buluo.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.buluo.core.roster.RosterKind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a template says to whoever fills it, in the language of their screen. Its headings are always the contract's. */
@Component
class TemplateWords {

    private final MessageSource messages;

    TemplateWords(MessageSource messages) {
        this.messages = messages;
    }

    Spoken in(Locale locale) {
        return new Spoken(locale);
    }

    /** Whether a sheet is a template's own words on how to fill it in. */
    boolean isGuide(String sheet) {
        return inBoth("guide").contains(sheet);
    }

    /** Whether a sheet is a template's list of children who are still to be looked for. */
    boolean isOpen(String sheet) {
        return inBoth("open").contains(sheet);
    }

    /** What is said of that list when it comes back: its rows are not taken in. */
    String openLeftOut() {
        return in(Locale.CHINESE).say("open.left") + " / " + in(Locale.ENGLISH).say("open.left");
    }

    private Set<String> inBoth(String key) {
        return Set.of(in(Locale.CHINESE).say(key), in(Locale.ENGLISH).say(key));
    }

    /** The words of one language. */
    final class Spoken {

        private final Locale locale;

        private Spoken(Locale locale) {
            this.locale = locale;
        }

        String say(String key, Object... arguments) {
            return messages.getMessage("intake.template." + key, arguments, locale);
        }

        private String kind(RosterKind kind) {
            return messages.getMessage("intake.kind." + kind.name(), null, locale);
        }

        /** What the sheet that says how to fill in says, line by line; the first is its title. */
        List<String> guide(TemplateContent content, List<String> required) {
            RosterKind kind = content.kind();
            List<String> lines = new ArrayList<>();
            lines.add(
                    content.place().isEmpty()
                            ? say("title", kind(kind))
                            : say("title.of", kind(kind), content.place()));
            if (content.rows().isEmpty()) {
                lines.add(say("blank", kind.chinese()));
            } else {
                lines.add(say("filled", kind.chinese()));
                lines.add(say(gone(kind)));
                lines.add(say("origin"));
            }
            if (!content.open().isEmpty()) {
                lines.add(say("open.how", say("open"), kind.chinese()));
            }
            lines.add(say("required", String.join("、", required)));
            lines.add(say("numbers"));
            lines.add(say("send"));
            return lines;
        }

        private static String gone(RosterKind kind) {
            return switch (kind) {
                case ROLL, VOCATIONAL -> "gone.roll";
                case PRESCHOOL -> "gone.preschool";
                case ELSEWHERE -> "gone.elsewhere";
                default -> "gone";
            };
        }
    }
}
