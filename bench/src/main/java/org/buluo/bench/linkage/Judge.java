package org.buluo.bench.linkage;

import java.io.IOException;
import java.nio.file.Path;
import org.buluo.bench.linkage.score.Judgement;

/** Judges a file of pairs that any tool wrote. Arguments: folder with truth.csv, pairs, [threshold, 0.5]. */
public final class Judge {

    private Judge() {}

    /** @param args folder, pairs, [threshold] */
    public static void main(String[] args) throws IOException {
        double threshold = args.length > 2 ? Double.parseDouble(args[2]) : Peer.BULUO.threshold();
        System.out.println(Judgement.of(Path.of(args[1]), Path.of(args[0], "truth.csv"), threshold));
    }
}
