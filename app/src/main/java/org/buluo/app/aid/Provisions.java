package org.buluo.app.aid;

import java.util.Optional;
import org.buluo.core.policy.Administration;
import org.buluo.core.policy.Provision;
import org.springframework.stereotype.Component;

/** What lists of awards ask of the policy pack. */
@Component
public class Provisions {

    private final PolicyPacks packs;

    Provisions(PolicyPacks packs) {
        this.packs = packs;
    }

    private Optional<Provision> find(String id) {
        return packs.current().provisions().stream()
                .filter(provision -> provision.id().equals(id))
                .findFirst();
    }

    /** 寄宿生生活补助; the id when no pack knows it any more. */
    public String name(String id) {
        return find(id).map(Provision::name).orElse(id);
    }

    /** Whose county pays. */
    Administration administration(String id) {
        return find(id).map(Provision::administration).orElse(Administration.SCHOOL_COUNTY);
    }

    /** {@code person} or {@code school}. */
    String payee(String id) {
        return find(id).map(provision -> provision.payee().isPerson()).orElse(true) ? "person" : "school";
    }
}
