package org.buluo.app.policy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Provision;
import org.buluo.core.time.Term;
import org.buluo.files.policy.PackFile;
import org.buluo.files.policy.PackReading;
import org.springframework.stereotype.Component;

/**
 * The policy packs by which aid is determined: of a term, the newest version that is in force from that term or from
 * one before it. A version holds all amounts through the years, so a newer one in force from an earlier term is right
 * for the later ones too.
 */
@Component
public class PolicyPacks {

    private final PolicyVersions versions;
    private final Map<Integer, PackReading> read = new ConcurrentHashMap<>();
    private volatile List<PolicyVersion> known = List.of();

    PolicyPacks(PolicyVersions versions) {
        this.versions = versions;
    }

    /** The newest version's pack: what people call the provisions now. */
    public Pack current() {
        return pack(known().get(0).number());
    }

    /** The pack by which aid of a term is determined now. */
    public NumberedPack of(Term term) {
        List<PolicyVersion> all = known();
        int number = all.stream()
                .filter(version -> version.from().compareTo(term) <= 0)
                .mapToInt(PolicyVersion::number)
                .findFirst()
                .orElse(all.get(all.size() - 1).number());
        return new NumberedPack(number, pack(number));
    }

    /** The pack of a version, however old; empty when there is no such version. */
    public Optional<Pack> of(int version) {
        return reading(version).flatMap(PackReading::pack);
    }

    /** A version as it was read. */
    public Optional<PackReading> reading(int version) {
        return Optional.ofNullable(read.computeIfAbsent(
                version,
                number -> versions.text(number)
                        .map(text -> PackFile.known(text.getBytes(StandardCharsets.UTF_8)))
                        .orElse(null)));
    }

    /** What a version calls a provision; its id when the version does not have it. */
    public String provisionName(int version, String id) {
        return of(version)
                .flatMap(pack -> provision(pack, id))
                .map(Provision::name)
                .orElse(id);
    }

    static Optional<Provision> provision(Pack pack, String id) {
        return pack.provisions().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** There is a new version: looks anew. */
    void renew() {
        known = versions.all();
    }

    private Pack pack(int number) {
        return of(number).orElseThrow(() -> new IllegalStateException("no version " + number + " of the policy pack"));
    }

    /** The first is made when somebody first asks. */
    private List<PolicyVersion> known() {
        if (known.isEmpty()) {
            renew();
        }
        if (known.isEmpty()) {
            Term from = PackFile.hubei2019().provisions().stream()
                    .map(provision -> provision.schedule().dated().get(0).from())
                    .min(Term::compareTo)
                    .orElseThrow();
            String text = new String(PackFile.hubei2019Text(), StandardCharsets.UTF_8);
            versions.begin(text, from, SignedIn.system().login());
            renew();
        }
        return known;
    }

    /** The versions, newest first. */
    public List<PolicyVersion> versions() {
        return known();
    }

    /** The newest version's number. */
    public int newest() {
        return known().get(0).number();
    }
}
