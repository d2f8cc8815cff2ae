package org.buluo.app.policy;

import java.util.Map;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.JobContext;
import org.buluo.app.platform.JobFailure;
import org.buluo.app.platform.JobHandler;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.Sm3;
import org.buluo.app.platform.Words;
import org.buluo.core.policy.Pack;
import org.buluo.core.time.Term;
import org.buluo.files.policy.PackReading;
import org.springframework.stereotype.Component;

/** Runs a pack on the facts of a reconciliation, beside the one in force. Nothing is determined by it. */
@Component
class WhatIfJob implements JobHandler {

    private final RosterFacts rosters;
    private final PackTexts texts;
    private final PolicyPacks packs;
    private final CountySettings settings;
    private final WhatIfStore store;

    WhatIfJob(RosterFacts rosters, PackTexts texts, PolicyPacks packs, CountySettings settings, WhatIfStore store) {
        this.rosters = rosters;
        this.texts = texts;
        this.packs = packs;
        this.settings = settings;
        this.store = store;
    }

    @Override
    public String kind() {
        return WhatIfRequest.JOB;
    }

    @Override
    public Object run(JobContext job) {
        WhatIfRequest request = job.argument(WhatIfRequest.class);
        Scope all = Scope.wholeCounty();
        PackSubject subject = PackSubject.parse(request.subject()).orElseThrow(WhatIfJob::gone);
        String text = texts.text(all, subject).orElseThrow(WhatIfJob::gone);
        Pack after = texts.reading(all, subject)
                .flatMap(PackReading::pack)
                .orElseThrow(() -> new JobFailure(Words.of("policy.what-if.faulty")));
        Roster roster = rosters.roster(all, request.run())
                .orElseThrow(() -> new JobFailure(Words.of("policy.what-if.no-roster")));
        Term term = Term.parse(request.term()).orElse(roster.term());
        NumberedPack before = packs.of(term);
        WhatIfCount count =
                new WhatIfCount(before.pack(), after, term, settings.county().code());
        job.step(Words.of("policy.what-if.counting"));
        rosters.each(all, roster.run(), child -> {
            count.add(child);
            job.progress(count.children(), roster.children());
        });
        job.step(Words.of("policy.what-if.writing"));
        long id = store.keep(job.jobId(), request, Sm3.of(text), before.version(), job.requestedBy(), count);
        return Map.of("whatIf", id);
    }

    private static JobFailure gone() {
        return new JobFailure(Words.of("policy.what-if.gone"));
    }
}
