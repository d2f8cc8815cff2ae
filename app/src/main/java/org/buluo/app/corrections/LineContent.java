package org.buluo.app.corrections;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.buluo.app.platform.Personal;
import org.buluo.core.roster.RosterKind;

/**
 * What a line says of a child, as one sealed value: opened only for those who may see the line.
 *
 * @param name the child's
 * @param stated what the roster states; empty for nothing, or for nothing that can be read
 * @param right what is held right; empty when nobody knows, and when the sides are equal
 * @param proofs the rows that say otherwise
 */
public record LineContent(String name, String stated, String right, List<StoredProof> proofs) {

    private static final String BETWEEN = "\u001f";
    private static final String PROOF = "\u001e";
    private static final int PARTS = 4;
    private static final int PROOF_PARTS = 5;

    /**
     * A row that says otherwise.
     *
     * @param kind of roster
     * @param file in which it stands
     * @param sheet empty for a file's only one
     * @param row as a spreadsheet shows it
     * @param value what it states
     */
    public record StoredProof(RosterKind kind, String file, String sheet, int row, String value) {

        private String packed() {
            return String.join(BETWEEN, kind.name(), file, sheet, String.valueOf(row), value);
        }

        private static StoredProof unpack(String packed) {
            String[] parts = packed.split(BETWEEN, PROOF_PARTS);
            return new StoredProof(
                    RosterKind.valueOf(parts[0]), parts[1], parts[2], Integer.parseInt(parts[3]), parts[4]);
        }

        @Override
        public String toString() {
            return "StoredProof[" + kind + "]";
        }
    }

    /** As it is sealed. */
    Personal packed() {
        String rows = proofs.stream().map(StoredProof::packed).collect(Collectors.joining(PROOF));
        return Personal.text(String.join(BETWEEN, name, stated, right, rows));
    }

    static LineContent unpack(Personal packed) {
        String[] parts = packed.reveal().split(BETWEEN, PARTS);
        List<StoredProof> proofs = parts[3].isEmpty()
                ? List.of()
                : Arrays.stream(parts[3].split(PROOF)).map(StoredProof::unpack).toList();
        return new LineContent(parts[0], parts[1], parts[2], proofs);
    }

    @Override
    public String toString() {
        return "LineContent";
    }
}
