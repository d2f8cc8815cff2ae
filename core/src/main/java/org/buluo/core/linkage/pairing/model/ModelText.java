package org.buluo.core.linkage.pairing.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.buluo.core.linkage.pairing.evidence.BirthLevel;
import org.buluo.core.linkage.pairing.evidence.GradeLevel;
import org.buluo.core.linkage.pairing.evidence.GuardianLevel;
import org.buluo.core.linkage.pairing.evidence.IdLevel;
import org.buluo.core.linkage.pairing.evidence.NameLevel;
import org.buluo.core.linkage.pairing.evidence.PhoneLevel;
import org.buluo.core.linkage.pairing.evidence.PlaceLevel;

/** A model as lines that people can read: a key, a blank, a number. */
public final class ModelText {

    private static final String TITLE = "buluo-link-model 1";

    private ModelText() {}

    /** The lines of a model. */
    public static List<String> lines(Model model) {
        List<String> lines = new ArrayList<>(List.of(TITLE));
        each(model, (key, shares, i) -> lines.add(key + " " + String.format(Locale.ROOT, "%.6g", shares[i])));
        return lines;
    }

    /**
     * Reads the lines of a model.
     *
     * @throws IllegalArgumentException says which line is wrong or what is missing
     */
    public static Model read(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).strip().equals(TITLE)) {
            throw new IllegalArgumentException("the first line should be: " + TITLE);
        }
        Map<String, Double> values = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] words = lines.get(i).strip().split("\\s+");
            if (words.length == 2) {
                values.put(words[0], number(words[1], i + 1));
            } else if (!lines.get(i).isBlank()) {
                throw new IllegalArgumentException("line " + (i + 1) + ": expected a key and a number");
            }
        }
        Model model = Model.usual(1);
        each(model, (key, shares, i) -> {
            Double value = values.get(key);
            if (value == null) {
                throw new IllegalArgumentException("missing: " + key);
            }
            shares[i] = value;
        });
        return model;
    }

    private static double number(String word, int line) {
        try {
            double value = Double.parseDouble(word);
            if (value >= 0 && value <= Integer.MAX_VALUE) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below, like a number out of range
        }
        throw new IllegalArgumentException("line " + line + ": expected a number from 0 on");
    }

    private static void each(Model model, Visit visit) {
        visit.share("covered", model.general, Model.COVERED);
        visit.share("siblings", model.general, Model.SIBLINGS);
        visit.share("rows", model.general, Model.ROWS);
        shares("name", model.name, NameLevel.values(), visit);
        shares("id", model.id, IdLevel.values(), visit);
        for (int c = 0; c < Model.BIRTH_CLASSES; c++) {
            shares("birth" + c, model.birth[c], BirthLevel.values(), visit);
        }
        shares("sex", model.sex, new String[] {"UNKNOWN", "SAME", "OTHER"}, visit);
        shares("grade", model.grade, GradeLevel.values(), visit);
        int cell = 0;
        for (GuardianLevel guardian : GuardianLevel.values()) {
            for (PhoneLevel phone : PhoneLevel.values()) {
                for (PlaceLevel place : PlaceLevel.values()) {
                    visit.share("home." + guardian + "." + phone + "." + place, model.home.share(), cell++);
                }
            }
        }
    }

    private static void shares(String fact, Shares shares, Object[] levels, Visit visit) {
        for (int i = 1; i < levels.length; i++) {
            visit.share(fact + ".child." + levels[i], shares.child(), i);
            visit.share(fact + ".sibling." + levels[i], shares.sibling(), i);
            if (shares.stranger() != null) {
                visit.share(fact + ".stranger." + levels[i], shares.stranger(), i);
            }
        }
    }

    private interface Visit {
        void share(String key, double[] shares, int i);
    }
}
