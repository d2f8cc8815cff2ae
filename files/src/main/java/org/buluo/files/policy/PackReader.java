package org.buluo.files.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.buluo.core.policy.Category;
import org.buluo.core.policy.Document;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Provision;

/** The third gate: a tree of the right form to a pack whose parts fit each other. */
final class PackReader {

    private final Faults faults;
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Set<Category>> groups = new HashMap<>();

    PackReader(Faults faults) {
        this.faults = faults;
    }

    /** The pack; only fit for use when no fault was found. */
    Pack pack(Spot root) {
        root.need("documents").items().forEach(this::document);
        root.get("groups").ifPresent(spot -> spot.entries().forEach(this::group));
        ProvisionReader reader = new ProvisionReader(faults, documents, groups);
        Map<Spot, Provision> read = new LinkedHashMap<>();
        List<Provision> paying = new ArrayList<>();
        List<Provision> inKind = new ArrayList<>();
        for (Spot spot : root.need("provisions").items()) {
            reader.provision(spot).ifPresent(provision -> {
                read.put(spot, provision);
                boolean given = spot.get("in_kind").map(Spot::isTrue).orElse(false);
                (given ? inKind : paying).add(provision);
            });
        }
        checkNames(root);
        checkExclusions(read);
        return new Pack(root.need("pack").text(), root.need("name").text(), paying, inKind);
    }

    /** Those of the pack that was read, in its order. */
    List<PackDocument> documents() {
        return documents.entrySet().stream()
                .map(entry -> new PackDocument(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void document(Spot spot) {
        Document document = new Document(
                spot.need("number").text(),
                spot.need("title").text(),
                spot.need("confirmed").isTrue());
        if (documents.put(spot.need("id").text(), document) != null) {
            faults.at(spot.need("id"), "没有用过的文件 id", "a document id that is used once");
        }
    }

    private void group(Spot.Entry entry) {
        groups.put(
                entry.key(),
                entry.value().items().stream()
                        .flatMap(item -> Category.ofCode(item.text()).stream())
                        .collect(Collectors.toSet()));
    }

    /** No id twice, and no word that would name two provisions to a bank file. */
    private void checkNames(Spot root) {
        Set<String> ids = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        for (Spot spot : root.need("provisions").items()) {
            if (!ids.add(spot.need("id").text())) {
                faults.at(spot.need("id"), "没有用过的项目 id", "a provision id that is used once");
            }
            List<Spot> names = new ArrayList<>(List.of(spot.need("name")));
            spot.get("aliases").ifPresent(aliases -> names.addAll(aliases.items()));
            for (Spot name : names) {
                if (!words.add(Pack.bare(name.text()))) {
                    faults.at(name, "只指一个项目的叫法", "a name that names one provision only");
                }
            }
        }
    }

    private void checkExclusions(Map<Spot, Provision> read) {
        Map<String, Provision> byId = new HashMap<>();
        read.values().forEach(provision -> byId.putIfAbsent(provision.id(), provision));
        read.forEach((spot, provision) -> spot.get("excludes")
                .ifPresent(list -> list.items()
                        .forEach(item -> checkExclusion(item, provision, byId.get(item.text()), byId.keySet()))));
    }

    private void checkExclusion(Spot item, Provision provision, Provision other, Set<String> known) {
        if (other == null || other.id().equals(provision.id())) {
            faults.at(item, known, "另一个项目的 id", "the id of another provision");
            return;
        }
        provision
                .clash(other)
                .ifPresent(child -> faults.about(
                        item,
                        "与“" + other.name() + "”互斥，但按条件同一个孩子两项都能得：" + ChildWords.of(child),
                        "excludes " + other.id() + ", yet one child can be entitled to both: " + ChildWords.of(child)));
    }
}
