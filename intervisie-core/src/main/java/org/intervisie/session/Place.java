package org.intervisie.session;

import org.intervisie.session.Node.PreparedPhase;

/**
 * Where in the flow a session stands.
 *
 * @param phase the phase
 * @param round the innermost round that it is visited in
 */
record Place(PreparedPhase phase, Round round) {}
