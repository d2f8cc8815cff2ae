package org.buluo.app.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers to what can't change any more, such as questions about a finished reconciliation: asked once of the database and
 * kept for those alone who see the same part of the county. The oldest go when there are too many.
 *
 * @param <T> what is answered; nobody may change it
 */
public final class KeptAnswers<T> {

    private final Map<String, T> answers;

    /** @param most so many are kept */
    public KeptAnswers(int most) {
        answers = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        };
    }

    /** The answer for whoever looks now; it is asked for when nobody who sees the same asked before. */
    public T to(String question, Scope scope, Supplier<T> ask) {
        String key = question + " " + scope + " " + CurrentScope.part();
        synchronized (answers) {
            T known = answers.get(key);
            if (known != null) {
                return known;
            }
        }
        T answer = ask.get();
        synchronized (answers) {
            answers.put(key, answer);
        }
        return answer;
    }
}
