package org.buluo.app.aid;

import java.util.List;
import java.util.Optional;
import org.buluo.app.policy.PolicyPacks;
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

    private Optional<Provision> find(int version, String id) {
        return packs.of(version).stream()
                .flatMap(pack -> pack.provisions().stream())
                .filter(provision -> provision.id().equals(id))
                .findFirst();
    }

    /** 寄宿生生活补助, as the newest version says it; the id when that does not know it any more. */
    public String name(String id) {
        return packs.provisionName(packs.newest(), id);
    }

    /** The ids of those that give a verdict, as the newest version has them. */
    public List<String> all() {
        return packs.of(packs.newest()).stream()
                .flatMap(pack -> pack.provisions().stream())
                .map(Provision::id)
                .toList();
    }

    /** Whose county pays by a version of the pack. */
    Administration administration(int version, String id) {
        return find(version, id).map(Provision::administration).orElse(Administration.SCHOOL_COUNTY);
    }

    /** {@code person} or {@code school}, by a version of the pack. */
    String payee(int version, String id) {
        return find(version, id).map(provision -> provision.payee().isPerson()).orElse(true) ? "person" : "school";
    }
}
