package org.buluo.app.aid;

import org.buluo.app.casework.EvidenceFiles;
import org.buluo.app.platform.EvidenceType;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Service;

/** What a family brings with its appeal lies with the matter, as all evidence does. */
@Service
public class AppealEvidence {

    private final Objections objections;
    private final ObjectionCases cases;
    private final EvidenceFiles files;

    AppealEvidence(Objections objections, ObjectionCases cases, EvidenceFiles files) {
        this.objections = objections;
        this.cases = cases;
        this.files = files;
    }

    /** Whether a file is one that is kept. */
    public boolean isTaken(byte[] content) {
        return !files.isTooLarge(content.length) && EvidenceType.of(content).isPresent();
    }

    /** Keeps a file with an appeal; nothing, when there is none. */
    public void add(long id, byte[] content, SignedIn who) {
        Objection appeal = find(id, who);
        if (content.length > 0) {
            cases.open(appeal).ifPresent(matter -> files.add(who, matter, "", content));
        }
    }

    /** Where an appeal is shown: at its award, when it has one. */
    public String path(long id, SignedIn who) {
        Objection appeal = find(id, who);
        return appeal.isWithoutAward() ? "/aid/appeals/" + id : "/aid/awards/" + appeal.award();
    }

    private Objection find(long id, SignedIn who) {
        return objections.find(who.scope(), id).orElseThrow(() -> new NotThere("appeal"));
    }
}
