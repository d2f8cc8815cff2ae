package org.buluo.app.policy.web;

import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.policy.Draft;
import org.buluo.app.policy.Drafts;
import org.buluo.app.policy.PackSubject;
import org.buluo.app.policy.PackTexts;
import org.buluo.app.policy.PolicyVersion;
import org.buluo.app.policy.PolicyVersions;
import org.buluo.files.policy.PackReading;
import org.springframework.stereotype.Component;

/** What an address of this module names; "not found" when it names nothing that this person may see. */
@Component
class Asked {

    private final PolicyVersions versions;
    private final Drafts drafts;
    private final PackTexts texts;

    Asked(PolicyVersions versions, Drafts drafts, PackTexts texts) {
        this.versions = versions;
        this.drafts = drafts;
        this.texts = texts;
    }

    PolicyVersion version(String number) {
        if (!number.matches("\\d{1,9}")) {
            throw new NotThere("version");
        }
        return versions.find(Integer.parseInt(number)).orElseThrow(() -> new NotThere("version"));
    }

    Draft draft(Scope scope, long id) {
        return drafts.find(scope, id).orElseThrow(() -> new NotThere("draft"));
    }

    PackSubject subject(String code) {
        return PackSubject.parse(code).orElseThrow(() -> new NotThere("pack"));
    }

    String text(Scope scope, PackSubject subject) {
        return texts.text(scope, subject).orElseThrow(() -> new NotThere("pack"));
    }

    PackReading reading(Scope scope, PackSubject subject) {
        return texts.reading(scope, subject).orElseThrow(() -> new NotThere("pack"));
    }
}
