package org.buluo.core.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import org.buluo.core.money.Fen;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;

/** All provisions of a pack in one term for one county. */
final class Court {

    private final Term term;
    private final String home;
    private final List<Docket> all;
    private final Map<Stage, List<Docket>> byStage = new EnumMap<>(Stage.class);
    private final Facets facets;
    private final SignatureTable signatures;
    private final Hearings hearings = new Hearings();
    private final LongFunction<Hearing> hear = this::hear;
    private final Facets payingPersons;
    private final Map<Long, Fen> mostFound = new ConcurrentHashMap<>();

    Court(List<Provision> provisions, Term term, String home) {
        this.term = term;
        this.home = home;
        this.all = provisions.stream()
                .map(provision -> new Docket(provision, term, home))
                .toList();
        for (Stage stage : Stage.values()) {
            byStage.put(
                    stage, all.stream().filter(docket -> names(docket, stage)).toList());
        }
        this.facets = Facets.of(provisions, home);
        this.signatures = new SignatureTable(facets, home);
        this.payingPersons =
                Facets.of(provisions.stream().filter(p -> p.payee().isPerson()).toList(), home);
    }

    /** Whether it is this term's and this county's. */
    boolean sits(Term asked, String county) {
        return term.equals(asked) && home.equals(county);
    }

    List<Determination> determine(ChildFacts child) {
        return hearings.of(signatures.signature(child), hear).of(child.tuition());
    }

    private Hearing hear(long signature) {
        ChildFacts child = facets.standingFor(signature);
        List<Docket> dockets = child.stage() == null ? all : byStage.get(child.stage());
        return Hearing.of(
                signature, dockets.stream().map(docket -> docket.find(child)).toList());
    }

    Fen mostStillGrantable(ChildFacts child) {
        if (child.stage() != null && byStage.get(child.stage()).isEmpty()) {
            return Fen.ZERO;
        }
        return mostFound.computeIfAbsent(
                payingPersons.signature(child), signature -> most(payingPersons.standingFor(signature)));
    }

    private Fen most(ChildFacts child) {
        List<Provision> open = determine(child).stream()
                .filter(one -> one.provision().payee().isPerson() && one.verdict() instanceof Verdict.Unknown)
                .map(Determination::provision)
                .toList();
        Fen most = Fen.ZERO;
        for (Stage stage : Stage.values()) {
            if (child.stage() == null || child.stage() == stage) {
                List<Provision> named =
                        open.stream().filter(p -> p.stages().contains(stage)).toList();
                most = Fen.max(most, most(child.withStage(stage), named));
            }
        }
        return most;
    }

    private Fen most(ChildFacts child, List<Provision> provisions) {
        List<Ruling> rulings = provisions.stream()
                .map(provision -> new Ruling(provision, term, home))
                .toList();
        Fen most = Fen.ZERO;
        if (!rulings.isEmpty()) {
            List<Facet<?>> unknown = Facets.of(provisions, home).unknown(child);
            for (ChildFacts way : Facets.completions(child, unknown)) {
                most = Fen.max(
                        most, Fen.sum(rulings.stream().map(r -> r.granted(way)).toList()));
            }
        }
        return most;
    }

    private static boolean names(Docket docket, Stage stage) {
        return docket.provision().stages().contains(stage);
    }
}
