package org.buluo.app.intake;

import org.buluo.files.intake.Handed;

/**
 * A delivery that lies open for a reading.
 *
 * @param deliveryId its key
 * @param handed its file, under a name that no other delivery has, with its password when it needs one
 */
public record UnpackedFile(long deliveryId, Handed handed) {}
