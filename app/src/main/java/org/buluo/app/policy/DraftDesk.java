package org.buluo.app.policy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Sm3;
import org.buluo.core.time.Term;
import org.buluo.files.policy.PackEdit;
import org.buluo.files.policy.PackFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do to drafts: one writes, another checks. */
@Service
public class DraftDesk {

    private final Drafts drafts;
    private final PolicyVersions versions;
    private final PolicyPacks packs;
    private final PackChecks checks;
    private final TransactionTemplate transaction;

    DraftDesk(
            Drafts drafts,
            PolicyVersions versions,
            PolicyPacks packs,
            PackChecks checks,
            TransactionTemplate transaction) {
        this.drafts = drafts;
        this.versions = versions;
        this.packs = packs;
        this.checks = checks;
        this.transaction = transaction;
    }

    /**
     * Begins a draft with the newest version's text.
     *
     * @param title what it is about
     * @param from the first term for which it is to be in force
     * @return its key
     */
    public long begin(SignedIn who, String title, Term from) {
        int base = packs.newest();
        String text = versions.text(base).orElseThrow();
        return begin(who, title, from, base, text, "begun");
    }

    /** Begins one with the text that came with this Buluo, when that is another one than version 1. */
    public Optional<Long> beginStandard(SignedIn who, String title, Term from) {
        return newStandard().map(text -> begin(who, title, from, packs.newest(), text, "standard"));
    }

    private long begin(SignedIn who, String title, Term from, int base, String text, String what) {
        return transaction.execute(status -> {
            long id = drafts.add(who, title, base, from);
            drafts.save(who, id, 0, text, what);
            return id;
        });
    }

    /** The text that came with this Buluo, when no version has it. */
    public Optional<String> newStandard() {
        String text = new String(PackFile.hubei2019Text(), StandardCharsets.UTF_8);
        String sm3 = Sm3.of(text);
        boolean known = packs.versions().stream().anyMatch(one -> one.sm3().equals(sm3));
        return known ? Optional.empty() : Optional.of(text);
    }

    /**
     * Saves the whole text, also one with faults: nothing that somebody typed is lost.
     *
     * @param seen the revision that the author saw
     */
    public Acted save(SignedIn who, long id, int seen, String text, String what) {
        return drafts.save(who, id, seen, text, what) ? Acted.DONE : Acted.STALE;
    }

    /** Changes single places of the text by a form. */
    public Acted change(SignedIn who, long id, int seen, String what, Function<PackEdit, Optional<String>> change) {
        Optional<String> changed = PackEdit.of(drafts.text(who.scope(), id)).flatMap(change);
        return changed.map(text -> save(who, id, seen, text, what)).orElse(Acted.NO_PLACE);
    }

    /** Whether another version was approved since a draft was begun. */
    public boolean isOvertaken(Draft draft) {
        return !draft.state().isOver() && draft.base() != packs.newest();
    }

    /** Another title or first term. */
    public Acted rename(long id, String title, Term from) {
        return drafts.rename(id, title, from) ? Acted.DONE : Acted.STALE;
    }

    /** Hands a draft in for somebody else to check. */
    public Acted propose(SignedIn who, Draft draft, int seen) {
        Optional<Acted> hindrance = hindrance(draft, drafts.text(who.scope(), draft.id()));
        return hindrance.orElseGet(() -> move(draft, seen, DraftState.PROPOSED, who, ""));
    }

    /** Writes on at one that was handed in. */
    public Acted takeBack(SignedIn who, Draft draft, int seen) {
        return move(draft, seen, DraftState.OPEN, who, "");
    }

    /** Sends one back to its maker. @param remark why */
    public Acted sendBack(FourEyes eyes, Draft draft, int seen, String remark) {
        return move(draft, seen, DraftState.OPEN, eyes.checker(), remark);
    }

    /** Gives one up; it stays readable. @param remark why; may be empty */
    public Acted withdraw(SignedIn who, Draft draft, int seen, String remark) {
        return move(draft, seen, DraftState.WITHDRAWN, who, remark);
    }

    private Acted move(Draft draft, int seen, DraftState to, SignedIn who, String remark) {
        boolean follows = to == DraftState.WITHDRAWN
                ? !draft.state().isOver()
                : draft.state() == (to == DraftState.PROPOSED ? DraftState.OPEN : DraftState.PROPOSED);
        return follows && drafts.move(draft, seen, to, who, remark) ? Acted.DONE : Acted.STALE;
    }

    /** The maker and whoever checks; empty when the checker wrote any part of it. */
    public Optional<FourEyes> eyes(Draft draft, SignedIn checker) {
        return drafts.wrote(checker, draft.id()) ? Optional.empty() : FourEyes.of(draft.maker(), checker);
    }

    /** Makes a draft the version that is in force from its first term on. */
    public Acted approve(FourEyes eyes, Draft draft, int seen) {
        Acted acted = transaction.execute(status -> {
            Acted came = approveWithin(eyes, draft, seen);
            if (came != Acted.DONE) {
                status.setRollbackOnly();
            }
            return came;
        });
        packs.renew();
        return acted;
    }

    private Acted approveWithin(FourEyes eyes, Draft draft, int seen) {
        Acted moved = move(draft, seen, DraftState.APPROVED, eyes.checker(), "");
        if (moved != Acted.DONE) {
            return moved;
        }
        // Read only now, so that it is the text of the revision that was seen.
        String text = drafts.text(Scope.wholeCounty(), draft.id());
        return hindrance(draft, text)
                .orElseGet(() ->
                        versions.add(draft, text, eyes.checker().login()).isPresent() ? Acted.DONE : Acted.OVERTAKEN);
    }

    private Optional<Acted> hindrance(Draft draft, String text) {
        if (!checks.of(text).isSound()) {
            return Optional.of(Acted.UNSOUND);
        }
        if (draft.base() != packs.newest()) {
            return Optional.of(Acted.OVERTAKEN);
        }
        boolean same = versions.text(draft.base()).filter(text::equals).isPresent();
        return same ? Optional.of(Acted.SAME) : Optional.empty();
    }

    /**
     * Takes an overtaken draft over onto the newest version: its text stays as it is and is compared with that one from
     * now on, so that its maker sees what it would undo.
     */
    public Acted rebase(Draft draft) {
        return drafts.rebase(draft.id(), packs.newest()) ? Acted.DONE : Acted.STALE;
    }
}
