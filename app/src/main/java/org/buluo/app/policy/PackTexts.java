package org.buluo.app.policy;

import java.util.Optional;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.Sm3;
import org.buluo.files.policy.PackReading;
import org.springframework.stereotype.Component;

/** Versions and drafts alike, as texts and as they are read. */
@Component
public class PackTexts {

    private final PolicyVersions versions;
    private final PolicyPacks packs;
    private final Drafts drafts;
    private final PackChecks checks;

    PackTexts(PolicyVersions versions, PolicyPacks packs, Drafts drafts, PackChecks checks) {
        this.versions = versions;
        this.packs = packs;
        this.drafts = drafts;
        this.checks = checks;
    }

    /** The text; empty when there is no such pack for this person. */
    public Optional<String> text(Scope scope, PackSubject subject) {
        return subject.isDraft()
                ? drafts.find(scope, subject.number()).map(draft -> drafts.text(scope, draft.id()))
                : versions.text((int) subject.number());
    }

    /** What is read of it; empty when there is no such pack for this person. */
    public Optional<PackReading> reading(Scope scope, PackSubject subject) {
        return subject.isDraft() ? text(scope, subject).map(checks::of) : packs.reading((int) subject.number());
    }

    /** Whether a text has this fingerprint. */
    public boolean isOf(String text, String sm3) {
        return Sm3.of(text).equals(sm3);
    }
}
