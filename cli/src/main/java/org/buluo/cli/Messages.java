package org.buluo.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of help and summaries, in one language. */
record Messages(ResourceBundle bundle) {

    static Messages in(Locale language) {
        return new Messages(ResourceBundle.getBundle(
                "org.buluo.cli.messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** A sentence with its values filled in; numbers as plain digits. */
    String say(String key, Object... values) {
        Object[] words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
    }

    /** What a step of long work is called; its own key when it has no name. */
    String step(String key) {
        return bundle.containsKey("step." + key) ? bundle.getString("step." + key) : key;
    }
}
