package org.buluo.app.account.web;

import java.util.Optional;
import org.buluo.app.account.Run;
import org.buluo.app.account.Runs;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Which reconciliation a page shows: the one that {@code run} names, else the current one. */
@Component
class ChosenRun {

    private final Runs runs;

    ChosenRun(Runs runs) {
        this.runs = runs;
    }

    /** Empty before the first one came to its end. */
    Optional<Run> find(Scope scope, ListState state) {
        String asked = state.get("run");
        return asked.isEmpty() ? runs.current(scope) : Optional.of(named(scope, asked));
    }

    /** The one that counts now. */
    Optional<Run> current(Scope scope) {
        return runs.current(scope);
    }

    /** The one that a list to print names. @throws ResponseStatusException when there is none */
    Run printed(Scope scope, ListState state) {
        return find(scope, state).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The one of this key; "not found" otherwise. */
    Run named(Scope scope, String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return runs.find(scope, Long.parseLong(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A list's address of the same account: it names the account when the page does. */
    static ListState at(String path, ListState state) {
        return new ListState(path, java.util.Map.of()).with("run", state.get("run"));
    }
}
