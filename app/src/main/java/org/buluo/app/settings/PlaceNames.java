package org.buluo.app.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.settings.NameChange.Act;
import org.buluo.app.settings.NameChange.State;
import org.buluo.core.place.Alias;
import org.buluo.core.place.County;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Former names of the county's places. One person asks for a change, another one decides ({@link FourEyes}); what is accepted
 * holds from the next reconciliation on.
 */
@Service
public class PlaceNames {

    private static final int LONGEST = 40;
    private static final int SHOWN = 50;

    private final NameChanges changes;
    private final CountySettings county;
    private final Audit audit;
    private final Clock clock;

    PlaceNames(NameChanges changes, CountySettings county, Audit audit, Clock clock) {
        this.changes = changes;
        this.county = county;
        this.audit = audit;
        this.clock = clock;
    }

    /** The names that hold now. */
    public List<Alias> now() {
        return county.find().map(County::aliases).orElse(List.of());
    }

    /** Changes that wait, and the latest that were decided. */
    public List<NameChange> latest() {
        return changes.latest(SHOWN);
    }

    /** A change; empty when there is none. */
    public Optional<NameChange> find(long id) {
        return changes.find(id);
    }

    /** What is wrong with a former name that is to be added, as a key; empty when nothing is. */
    public Optional<String> fault(Alias alias) {
        if (isBad(alias.from()) || isBad(alias.to())) {
            return Optional.of("settings.name.wrong.text");
        }
        if (alias.from().equals(alias.to())) {
            return Optional.of("settings.name.wrong.same");
        }
        if (alias.since() != null && alias.since().isAfter(LocalDate.now(clock))) {
            return Optional.of("settings.name.wrong.since");
        }
        if (changes.isWaiting(alias.from())) {
            return Optional.of("settings.name.wrong.waits");
        }
        return conflict(alias);
    }

    /** A name is followed once: no name that counts may be a former one of another place. */
    private Optional<String> conflict(Alias alias) {
        for (Alias known : now()) {
            if (known.from().equals(alias.from())) {
                return Optional.of("settings.name.wrong.known");
            }
            if (known.from().equals(alias.to()) || known.to().equals(alias.from())) {
                return Optional.of("settings.name.wrong.chain");
            }
        }
        return Optional.empty();
    }

    private static boolean isBad(String name) {
        return name.isBlank() || name.length() > LONGEST || name.codePoints().anyMatch(Character::isISOControl);
    }

    /** Asks for a former name to be added; it has no fault. */
    @Transactional
    public void askToAdd(SignedIn who, Alias alias) {
        ask(who, Act.ADD, alias);
    }

    /** Asks for a former name to be taken away. @return whether it holds and nobody asked before */
    @Transactional
    public boolean askToRemove(SignedIn who, String former) {
        Optional<Alias> known =
                now().stream().filter(alias -> alias.from().equals(former)).findFirst();
        if (known.isEmpty() || changes.isWaiting(former)) {
            return false;
        }
        ask(who, Act.REMOVE, known.get());
        return true;
    }

    private void ask(SignedIn who, Act act, Alias alias) {
        long id = changes.add(who, act, alias);
        audit.record(who, "settings.ask-name", "name:" + id, act + " " + alias.from() + " → " + alias.to());
    }

    /** Accepts what somebody else asked for. @return whether it waited still, and nothing stands against it by now */
    @Transactional
    public boolean accept(FourEyes eyes, NameChange change) {
        if (change.act() == Act.ADD && conflict(change.alias()).isPresent()
                || !changes.decide(change.id(), State.ACCEPTED, eyes.checker())) {
            return false;
        }
        List<Alias> aliases = new ArrayList<>(now());
        aliases.removeIf(alias -> alias.from().equals(change.alias().from()));
        if (change.act() == Act.ADD) {
            aliases.add(change.alias());
        }
        county.save(county.county().withAliases(aliases));
        audit.record(eyes.checker(), "settings.accept-name", "name:" + change.id(), said(change));
        return true;
    }

    /** Refuses it, or takes back what one asked for oneself. @return whether it waited still */
    @Transactional
    public boolean refuse(SignedIn who, NameChange change) {
        State state = change.askedBy() == who.id() ? State.WITHDRAWN : State.REFUSED;
        if (!changes.decide(change.id(), state, who)) {
            return false;
        }
        audit.record(who, "settings.refuse-name", "name:" + change.id(), said(change));
        return true;
    }

    private static String said(NameChange change) {
        return change.act() + " " + change.alias().from() + " → "
                + change.alias().to();
    }
}
