package org.buluo.app.paper;

import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Packing;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Binds rows into volumes as they come, each packed and sealed, and keeps the digest over all of them. */
final class Binding {

    private static final TypeReference<List<PaperRow>> ROWS = new TypeReference<>() {};

    /** A volume as it is kept. */
    record Bound(int rows, List<String> sums, byte[] content) {}

    private final JsonMapper json;
    private final Codec codec;
    private final List<PaperColumn> columns;
    private final ColumnSums all;
    private final SM3Digest digest = new SM3Digest();
    private final List<Bound> volumes = new ArrayList<>();
    private final List<PaperRow> open = new ArrayList<>();
    private ColumnSums sums;
    private int rows;

    Binding(JsonMapper json, Codec codec, List<PaperColumn> columns) {
        this.json = json;
        this.codec = codec;
        this.columns = columns;
        this.all = new ColumnSums(columns);
        this.sums = new ColumnSums(columns);
    }

    void add(PaperRow row) {
        if (row.cells().size() != columns.size()) {
            throw new IllegalArgumentException("a row has a cell for each column");
        }
        open.add(row);
        all.add(row);
        sums.add(row);
        rows++;
        if (open.size() == Volume.MOST_ROWS) {
            bind();
        }
    }

    private void bind() {
        byte[] plain = json.writeValueAsBytes(open);
        digest.update(plain, 0, plain.length);
        volumes.add(new Bound(open.size(), sums.text(), codec.seal(Packing.pack(plain, plain.length))));
        open.clear();
        sums = new ColumnSums(columns);
    }

    /** The digest over all rows; nothing can be added after it. */
    byte[] end() {
        if (!open.isEmpty()) {
            bind();
        }
        return result(digest);
    }

    List<Bound> volumes() {
        return volumes;
    }

    int rows() {
        return rows;
    }

    List<String> sums() {
        return all.text();
    }

    /** The rows of a volume as it is kept. @param seen takes its bytes, to see whether they are still the same; or null */
    static List<PaperRow> rows(JsonMapper json, Codec codec, byte[] content, SM3Digest seen) {
        byte[] plain = Packing.unpack(codec.open(content));
        if (seen != null) {
            seen.update(plain, 0, plain.length);
        }
        return json.readValue(plain, ROWS);
    }

    static byte[] result(SM3Digest digest) {
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return out;
    }
}
