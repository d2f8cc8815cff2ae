package org.buluo.app.aid;

import java.util.List;
import java.util.function.Supplier;
import org.buluo.app.casework.EvidenceFiles;
import org.buluo.app.platform.EvidenceType;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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

    /**
     * Takes an appeal down together with what is brought: both, or neither, so that nobody files it twice.
     *
     * @param key holds the appeal's key once it is taken down
     */
    @Transactional
    public Appealing.Raised with(byte[] content, SignedIn who, List<Long> key, Supplier<Appealing.Raised> appeal) {
        Appealing.Raised raised = appeal.get();
        if (raised == Appealing.Raised.DONE) {
            add(key.get(0), content, who);
        }
        return raised;
    }

    private void add(long id, byte[] content, SignedIn who) {
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
