package org.buluo.app.paper;

import java.util.function.Consumer;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;

/**
 * A list that can be printed; a module offers its own as beans. Everything is said in the language of the present
 * thread, and nothing outside of the scope.
 */
public interface ListToPrint {

    /** Its name: short, unlike any other's. */
    String kind();

    /** The address that names the same rows from now on: a list of the current account names the account. */
    ListState fixed(Scope scope, ListState address);

    /** The address of the list as it would be printed now. */
    ListState present(Scope scope, ListState printed);

    /** What stands above it. @throws org.springframework.web.server.ResponseStatusException when there is no such list */
    PaperHead head(Scope scope, ListState address);

    /** Hands out its rows, from the first to the last. */
    void rows(Scope scope, ListState address, Consumer<PaperRow> taker);
}
