package org.buluo.bench.linkage.peers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scify.jedai.blockbuilding.StandardBlocking;
import org.scify.jedai.blockprocessing.blockcleaning.BlockFiltering;
import org.scify.jedai.blockprocessing.blockcleaning.ComparisonsBasedBlockPurging;
import org.scify.jedai.blockprocessing.comparisoncleaning.CardinalityNodePruning;
import org.scify.jedai.datamodel.AbstractBlock;
import org.scify.jedai.datamodel.Comparison;
import org.scify.jedai.datamodel.EntityProfile;
import org.scify.jedai.datamodel.PairIterator;
import org.scify.jedai.datamodel.SimilarityPairs;
import org.scify.jedai.entitymatching.ProfileMatcher;
import org.scify.jedai.utilities.enumerations.RepresentationModel;
import org.scify.jedai.utilities.enumerations.SimilarityMetric;
import org.scify.jedai.utilities.enumerations.WeightingScheme;

/**
 * JedAI: blocking on tokens whatever their column, meta-blocking, cosine of token weights. Its reader of tokens drops
 * what is no Latin letter or digit, so Han is spelt as hexadecimal code units. Arguments: folder, pairs.
 */
public final class JedaiLink {

    private JedaiLink() {}

    /** @param args folder, pairs */
    public static void main(String[] args) throws IOException {
        List<EntityProfile> poor = profiles(PersonRow.register(Path.of(args[0])));
        List<EntityProfile> roll = profiles(PersonRow.roll(Path.of(args[0])));
        List<AbstractBlock> blocks = new StandardBlocking().getBlocks(poor, roll);
        blocks = new ComparisonsBasedBlockPurging(1.0f).refineBlocks(blocks);
        blocks = new BlockFiltering(0.8f).refineBlocks(blocks);
        blocks = new CardinalityNodePruning(WeightingScheme.ARCS).refineBlocks(blocks);
        SimilarityPairs pairs = new ProfileMatcher(
                        poor, roll, RepresentationModel.TOKEN_UNIGRAMS_TF_IDF, SimilarityMetric.COSINE_SIMILARITY)
                .executeComparisons(blocks);
        write(Path.of(args[1]), pairs, poor, roll);
    }

    private static List<EntityProfile> profiles(List<PersonRow> rows) {
        List<EntityProfile> profiles = new ArrayList<>(rows.size());
        for (PersonRow row : rows) {
            EntityProfile made = new EntityProfile(row.id());
            String name = spelt('n', row.name());
            String birth = row.birth().replace("-", "");
            String place = spelt('v', row.place());
            add(made, "name", name);
            add(made, "number", row.number());
            add(made, "birth", birth);
            add(made, "kin", spelt('g', row.kin()));
            add(made, "place", place);
            add(made, "phone", row.phone());
            add(made, "name and birth", name + "x" + birth);
            add(
                    made,
                    "number's end",
                    row.number().length() == 18 ? "i" + row.number().substring(6) : "");
            add(made, "birth and place", birth.isEmpty() || place.isEmpty() ? "" : birth + place);
            profiles.add(made);
        }
        return profiles;
    }

    private static void add(EntityProfile profile, String attribute, String value) {
        if (!value.isEmpty()) {
            profile.addAttribute(attribute, value);
        }
    }

    private static String spelt(char mark, String han) {
        StringBuilder out = new StringBuilder();
        for (char unit : han.toCharArray()) {
            out.append(Integer.toHexString(unit));
        }
        return han.isEmpty() ? "" : mark + out.toString();
    }

    private static void write(Path file, SimilarityPairs pairs, List<EntityProfile> poor, List<EntityProfile> roll)
            throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("person_no,student_no,score\n");
            for (PairIterator all = pairs.getPairIterator(); all.hasNext(); ) {
                Comparison pair = all.next();
                out.write(String.format(
                        Locale.ROOT,
                        "%s,%s,%.6f%n",
                        poor.get(pair.getEntityId1()).getEntityUrl(),
                        roll.get(pair.getEntityId2()).getEntityUrl(),
                        pair.getUtilityMeasure()));
            }
        }
    }
}
