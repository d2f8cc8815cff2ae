package org.buluo.bench.policy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.buluo.bench.policy.Purse.Engine;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.conf.SequentialOption;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools with the rules of {@code hubei-2019.drl}, compiled once to Java (its executable model), in one of the ways in
 * which a program may hand it children.
 */
final class DroolsRules implements Engine {

    /** How children are handed over. */
    enum Way {
        /** A session for each thousand. */
        SESSION_FOR_MANY,
        /** One session; a thousand go in, are decided, and are taken out. */
        MANY_IN_AND_OUT,
        /** One session; each goes in, is decided, and is taken out. */
        ONE_IN_AND_OUT,
        /** A stateless session is called with each thousand. */
        STATELESS,
        /** The same in sequential mode, which forgoes what a second firing would need. */
        SEQUENTIAL
    }

    private static final int MANY = 1000;
    private static final int ROUNDS = 12;

    /** The rules, and the same for sequential mode. */
    record Compiled(KieBase rules, KieBase sequential) {}

    private final Compiled rules;
    private final Pupil[] children;
    private final Way way;

    DroolsRules(Compiled rules, Pupil[] children, Way way) {
        this.rules = rules;
        this.children = children;
        this.way = way;
    }

    /** Compiles the rules. @throws IllegalStateException when they have faults */
    static Compiled compiled() throws IOException {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        try (InputStream in = DroolsRules.class.getResourceAsStream("hubei-2019.drl")) {
            files.write(
                    "src/main/resources/hubei-2019.drl",
                    services.getResources().newByteArrayResource(in.readAllBytes()));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieContainer container = services.newKieContainer(builder.getKieModule().getReleaseId());
        KieBaseConfiguration sequential = services.newKieBaseConfiguration();
        sequential.setOption(SequentialOption.YES);
        return new Compiled(container.getKieBase(), container.newKieBase(sequential));
    }

    /** The way that is fastest here, after each was tried on the first of the children. */
    static DroolsRules fastest(Compiled rules, Pupil[] children, int tried) {
        Pupil[] first = Arrays.copyOf(children, Math.min(tried, children.length));
        long[] least = new long[Way.values().length];
        for (int round = 0; round < ROUNDS; round++) {
            for (Way way : Way.values()) {
                long start = System.nanoTime();
                new DroolsRules(rules, first, way).grantedToAll();
                long took = System.nanoTime() - start;
                int at = way.ordinal();
                least[at] = least[at] == 0 ? took : Math.min(least[at], took);
            }
        }
        Way best = Way.SESSION_FOR_MANY;
        for (Way way : Way.values()) {
            System.err.printf(
                    Locale.ROOT, "Drools, %s: %.2f million a second%n", way, first.length * 1e3 / least[way.ordinal()]);
            best = least[way.ordinal()] < least[best.ordinal()] ? way : best;
        }
        return new DroolsRules(rules, children, best);
    }

    @Override
    public String label() {
        return "Drools 10, two-valued (" + way + ")";
    }

    @Override
    public long grantedToAll() {
        Purse purse = new Purse();
        decide(children, purse);
        return purse.sum();
    }

    @Override
    public long[] granted(int child) {
        Purse purse = new Purse();
        decide(new Pupil[] {children[child]}, purse);
        return purse.byProvision();
    }

    /** What each child is granted, in one session, for a check of a million would take too many. */
    void eachGranted(Consumer<long[]> taker) {
        Purse purse = new Purse();
        KieSession session = rules.rules().newKieSession();
        session.setGlobal("purse", purse);
        for (Pupil child : children) {
            FactHandle handle = session.insert(child);
            session.fireAllRules();
            session.delete(handle);
            taker.accept(purse.byProvision());
            purse.empty();
        }
        session.dispose();
    }

    private void decide(Pupil[] all, Purse purse) {
        switch (way) {
            case SESSION_FOR_MANY -> sessionForMany(all, purse);
            case MANY_IN_AND_OUT -> inAndOut(all, purse, MANY);
            case ONE_IN_AND_OUT -> inAndOut(all, purse, 1);
            case STATELESS -> stateless(rules.rules(), all, purse);
            case SEQUENTIAL -> stateless(rules.sequential(), all, purse);
        }
    }

    private void sessionForMany(Pupil[] all, Purse purse) {
        for (int from = 0; from < all.length; from += MANY) {
            KieSession session = rules.rules().newKieSession();
            session.setGlobal("purse", purse);
            for (int i = from; i < Math.min(from + MANY, all.length); i++) {
                session.insert(all[i]);
            }
            session.fireAllRules();
            session.dispose();
        }
    }

    private void inAndOut(Pupil[] all, Purse purse, int many) {
        KieSession session = rules.rules().newKieSession();
        session.setGlobal("purse", purse);
        List<FactHandle> handles = new ArrayList<>(many);
        for (int from = 0; from < all.length; from += many) {
            for (int i = from; i < Math.min(from + many, all.length); i++) {
                handles.add(session.insert(all[i]));
            }
            session.fireAllRules();
            handles.forEach(session::delete);
            handles.clear();
        }
        session.dispose();
    }

    private static void stateless(KieBase rules, Pupil[] all, Purse purse) {
        StatelessKieSession session = rules.newStatelessKieSession();
        session.setGlobal("purse", purse);
        List<Pupil> children = Arrays.asList(all);
        for (int from = 0; from < all.length; from += MANY) {
            session.execute(children.subList(from, Math.min(from + MANY, all.length)));
        }
    }
}
