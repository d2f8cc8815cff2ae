package org.buluo.core.linkage.pairing.kept;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.buluo.core.linkage.LongList;
import org.buluo.core.linkage.pairing.Linked;
import org.buluo.core.linkage.pairing.block.Shelving;
import org.buluo.core.linkage.pairing.row.Register;
import org.buluo.core.linkage.pairing.row.Workers;
import org.buluo.core.linkage.pairing.side.Families;
import org.buluo.core.linkage.pairing.side.Side;

/** Tells what is to be kept of two registers that were linked, for right rows that come later. */
public final class Keeping {

    private final Linked linked;
    private final Side left;
    private final KeptOut out;

    private Keeping(Linked linked, KeptOut out) {
        this.linked = linked;
        this.left = linked.left();
        this.out = out;
    }

    /** Tells all parts. */
    public static void keep(Linked linked, Workers workers, KeptOut out) {
        Keeping keeping = new Keeping(linked, out);
        out.begin(KeptPart.FACTS);
        out.put(KeptFacts.of(linked).text().getBytes(StandardCharsets.UTF_8));
        int[] texts = keeping.texts();
        out.begin(KeptPart.ROWS);
        Links links = new Links(linked);
        for (int row = 0; row < keeping.left.size(); row++) {
            KeptRow.write(keeping.left, row, texts[row], links, out);
        }
        keeping.members();
        keeping.values();
        keeping.keys(workers);
    }

    private void members() {
        out.begin(KeptPart.MEMBERS);
        Families families = left.families();
        for (int member = 0; member < families.members(); member++) {
            out.putLong(families.name(member));
            out.putLong(families.id(member));
        }
    }

    /** @return where each row's texts begin */
    private int[] texts() {
        out.begin(KeptPart.TEXTS);
        Register register = left.register();
        Map<Long, String> longNames = register.longNames();
        int[] start = new int[left.size()];
        int at = 0;
        for (int row = 0; row < start.length; row++) {
            start[row] = at;
            at = Math.addExact(at, text(register.key(left.row[row])));
            at = Math.addExact(at, text(utf8(register.unit(left.row[row]))));
            at = Math.addExact(at, text(utf8(longNames.getOrDefault(left.cells.name[row], ""))));
        }
        return start;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private int text(byte[] text) {
        out.putInt(text.length);
        out.put(text);
        return Integer.BYTES + text.length;
    }

    private void values() {
        out.begin(KeptPart.VALUES);
        LongList keys = new LongList();
        LongList numbers = new LongList();
        linked.evidence().keep((key, value) -> {
            keys.add(key);
            numbers.add(value);
        });
        KeptTable.write(
                new KeptTable.Entries() {
                    @Override
                    public int size() {
                        return keys.size();
                    }

                    @Override
                    public void each(KeptTable.Visit visit) {
                        for (int i = 0; i < keys.size(); i++) {
                            visit.entry(keys.get(i), (int) numbers.get(i));
                        }
                    }
                },
                out);
    }

    private void keys(Workers workers) {
        out.begin(KeptPart.KEYS);
        List<Shelving> shelves = Shelving.of(left, workers);
        KeptTable.write(
                new KeptTable.Entries() {
                    @Override
                    public int size() {
                        return Math.toIntExact(
                                shelves.stream().mapToLong(Shelving::size).sum());
                    }

                    @Override
                    public void each(KeptTable.Visit visit) {
                        for (Shelving shelf : shelves) {
                            for (int i = 0; i < shelf.size(); i++) {
                                visit.entry(shelf.key(i), shelf.row(i));
                            }
                        }
                    }
                },
                out);
    }
}
