package org.buluo.app.corrections;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** This module's words, in the language of the present thread. */
@Component
class CorrectionWords {

    private final MessageSource messages;

    CorrectionWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
