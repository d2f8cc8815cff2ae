package org.buluo.app.platform;

import java.util.function.Supplier;

/**
 * For whom the present thread works: what PostgreSQL's row security is told with each transaction
 * (docs/decisions/0009-row-security.md). A request works for whoever is signed in; a job, and what happens at the start,
 * says for whom; a thread that says nothing sees nothing.
 */
public final class CurrentScope {

    private static final ThreadLocal<Supplier<Viewer>> VIEWER = new ThreadLocal<>();

    private CurrentScope() {}

    /** Who looks now. */
    static Viewer viewer() {
        Supplier<Viewer> current = VIEWER.get();
        return current == null ? Viewer.NOBODY : current.get();
    }

    /** What part of the county is seen now: whoever keeps an answer keeps it for those alone who see the same. */
    public static String part() {
        Viewer viewer = viewer();
        return viewer.scope() + " " + viewer.place();
    }

    /** Works for this person. */
    public static <T> T callAs(SignedIn who, Supplier<T> work) {
        return call(Viewer.of(who), work);
    }

    /** Works for this person. */
    public static void runAs(SignedIn who, Runnable work) {
        callAs(who, () -> {
            work.run();
            return null;
        });
    }

    /**
     * Reads what does not lie in this person's part of the county but is needed to serve it: whether a name is taken, the
     * directory of schools, a child's row in a list of the whole county. Whoever calls this keeps to the person's scope
     * itself; {@code RepositoriesTest} holds the list of who does, with the reasons.
     */
    public static <T> T beyond(Supplier<T> work) {
        return call(viewer().beyond(), work);
    }

    private static <T> T call(Viewer viewer, Supplier<T> work) {
        Supplier<Viewer> before = VIEWER.get();
        become(() -> viewer);
        try {
            return work.get();
        } finally {
            become(before);
        }
    }

    /** Something that is done for whoever turns out to be signed in. */
    @FunctionalInterface
    public interface Work<E extends Exception, F extends Exception> {
        void run() throws E, F;
    }

    /** Works for whoever turns out to be signed in while it goes on. @param person gives null as long as it is nobody */
    public static <E extends Exception, F extends Exception> void runFor(Supplier<SignedIn> person, Work<E, F> work)
            throws E, F {
        Supplier<Viewer> before = VIEWER.get();
        become(() -> Viewer.of(person.get()));
        try {
            work.run();
        } finally {
            become(before);
        }
    }

    /** From now on the thread works for this viewer. @param viewer null for nobody */
    static void become(Supplier<Viewer> viewer) {
        if (viewer == null) {
            VIEWER.remove();
        } else {
            VIEWER.set(viewer);
        }
    }
}
