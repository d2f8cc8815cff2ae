package org.buluo.app.casework.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.buluo.app.casework.CaseKind;
import org.buluo.app.casework.CaseKinds;
import org.buluo.app.casework.ChildrenOfCases;
import org.buluo.app.casework.Matter;
import org.buluo.app.casework.Notice;
import org.buluo.app.casework.Owner;
import org.buluo.app.casework.People;
import org.buluo.app.casework.Step;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what matters are in the reader's language: {@code words} in this module's templates. */
@Component
class CaseWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final MessageSource messages;
    private final CaseKinds kinds;
    private final ChildrenOfCases children;
    private final People people;

    CaseWords(MessageSource messages, CaseKinds kinds, ChildrenOfCases children, People people) {
        this.messages = messages;
        this.kinds = kinds;
        this.children = children;
        this.people = people;
    }

    /** A message of the bundle. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private String orElse(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    }

    /** The name of a kind; its code when the module that declared it is gone. */
    public String kind(String code) {
        CaseKind kind = kinds.find(code);
        return kind == null ? code : orElse(kind.key(), code);
    }

    /** The kinds for a filter. */
    public Map<String, String> kinds() {
        Map<String, String> all = new LinkedHashMap<>();
        kinds.all().forEach(kind -> all.put(kind.code(), kind(kind.code())));
        return all;
    }

    /** What is to be settled. */
    public String detail(Matter matter) {
        CaseKind kind = kinds.find(matter.kind());
        return kind == null ? matter.detail() : kind.words().apply(matter.detail());
    }

    /** The children of these matters. */
    public Map<Long, ChildrenOfCases.Child> children(Collection<Matter> matters) {
        return children.of(matters.stream()
                .map(Matter::child)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** What a matter is about. */
    public String subject(Matter matter, Map<Long, ChildrenOfCases.Child> known) {
        if (matter.child() != null) {
            ChildrenOfCases.Child child = known.get(matter.child());
            return child == null ? say("casework.subject.unknown") : child.name();
        }
        return matter.subject();
    }

    /** A desk: a unit with its code. */
    public String desk(Owner desk) {
        return desk.level().code().equals("unit") ? say("casework.desk.unit", desk.name()) : desk.name();
    }

    /** The person of a login. */
    public String person(String login) {
        return people.name(login);
    }

    /** What happened in a step. */
    public String step(Step step) {
        return say("casework.step." + step.what(), step.facts().toArray());
    }

    /** What a notice tells. */
    public String notice(Notice notice) {
        return say(notice.message(), notice.facts().toArray());
    }

    /** A moment, to the minute. */
    public String minute(LocalDateTime at) {
        return at == null ? "" : MINUTE.format(at);
    }

    /** Words of a closed vocabulary, for a choice. */
    public Map<String, String> choices(String group, List<String> codes) {
        Map<String, String> choices = new LinkedHashMap<>();
        codes.forEach(code -> choices.put(code, say("casework." + group + "." + code)));
        return choices;
    }
}
