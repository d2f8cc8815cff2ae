package org.buluo.app.settings.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.buluo.app.people.Post;
import org.buluo.app.platform.CountyLists.RollState;
import org.buluo.app.platform.ScreenLanguage;
import org.buluo.app.settings.MemberUnit;
import org.buluo.app.settings.OwnWord;
import org.buluo.core.place.Alias;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.SchoolType;
import org.buluo.files.intake.heading.Layouts;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the pages of this module say, in the reader's language. */
@Component
public class Told {

    private final MessageSource messages;

    Told(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** Kinds of list, by name. */
    public String kinds(Collection<RosterKind> kinds) {
        return kinds.stream().map(this::kind).collect(Collectors.joining(say("settings.comma")));
    }

    /** A kind of list. */
    public String kind(RosterKind kind) {
        return say("intake.kind." + kind.name());
    }

    /** What a heading's name means, as the contract calls it. */
    public String heading(OwnWord word) {
        return Layouts.of(word.kind()).heading(word.field());
    }

    /** Names, one after the other. */
    public String names(Collection<String> names) {
        return String.join(say("settings.comma"), names);
    }

    /** Whose accounts they are; how many for a reader who may not know. */
    public String posts(List<Post> posts) {
        return posts.stream().allMatch(post -> post.name().isEmpty())
                ? posts.isEmpty() ? "" : say("settings.posts", posts.size())
                : names(posts.stream().map(Post::name).toList());
    }

    /** Former names, each with its day. */
    public String former(List<Alias> former) {
        return names(former.stream().map(this::former).toList());
    }

    /** A former name with its day. */
    public String former(Alias alias) {
        return alias.since() == null
                ? alias.from()
                : say("settings.name.until", alias.from(), alias.since().toString());
    }

    /** A unit's name. */
    public String unit(MemberUnit unit) {
        return ScreenLanguage.isEnglish() ? unit.english() : unit.name();
    }

    /** A type of school by its name. */
    public String type(String type) {
        return say("settings.type." + type);
    }

    /** All types, for a choice. */
    public Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        for (SchoolType type : SchoolType.values()) {
            types.put(type.name(), type(type.name()));
        }
        return types;
    }

    /** All states of rolls, for a choice. */
    public Map<String, String> rolls() {
        Map<String, String> rolls = new LinkedHashMap<>();
        for (RollState state : RollState.values()) {
            rolls.put(state.name(), say(state.key()));
        }
        return rolls;
    }

    /** Whether there is an account, for a choice. */
    public Map<String, String> manned() {
        return Map.of("none", say("settings.posts.none"));
    }
}
