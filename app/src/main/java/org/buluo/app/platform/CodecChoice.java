package org.buluo.app.platform;

/** How a console seals: by SM4, unless a demonstration is asked to do without in order to measure what it costs. */
final class CodecChoice {

    private CodecChoice() {}

    /**
     * The algorithm of a start.
     *
     * @param asked {@code buluo.codec}: SM4 or PLAIN
     * @param demo whether the console holds a made-up county
     * @throws IllegalStateException when a console that is no demonstration is asked not to seal
     */
    static Sealer.Algorithm of(String asked, boolean demo) {
        if (asked.equals(Sealer.Algorithm.SM4.name())) {
            return Sealer.Algorithm.SM4;
        }
        if (asked.equals(Sealer.Algorithm.PLAIN.name()) && demo) {
            return Sealer.Algorithm.PLAIN;
        }
        throw new IllegalStateException("不加密（buluo.codec）只用于演示数据的测量，正式数据必须加密。"
                + " Only a demonstration may be measured without sealing (buluo.codec); real data are always sealed.");
    }
}
