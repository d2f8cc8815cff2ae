package org.buluo.app.people.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.buluo.app.platform.Role;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Roles in the reader's words, for a list to choose from. */
@Component
class RoleChoices {

    private final MessageSource messages;

    RoleChoices(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, String> of(Collection<Role> roles) {
        Map<String, String> choices = new LinkedHashMap<>();
        roles.forEach(role -> choices.put(role.name(), say(role.key())));
        return choices;
    }

    Map<String, String> states() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String state : new String[] {"open", "waiting", "closed"}) {
            choices.put(state, say("people.state." + state));
        }
        return choices;
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
