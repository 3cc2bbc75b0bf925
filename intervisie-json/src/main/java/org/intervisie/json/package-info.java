/**
 * The documents of the library as JSON, and errors that say what is wrong where. Open {@link
 * org.intervisie.json.IntervisieJson} first; who has a Jackson mapper already adds {@link
 * org.intervisie.json.IntervisieModule} to it. Reading is strict where that protects and passes over
 * members that it does not know. Rules of a meeting do not belong here: what reads well may still be
 * refused by a session, and whether a log can have happened is asked of the core. This room uses the
 * core and Jackson.
 *
 * <p>Inside, each family of documents has a reader and a writer. Readers work on a {@code Place}: a
 * JSON value that knows where it stands; events, of which there are many, come from the stream.
 */
@NullMarked
package org.intervisie.json;

import org.jspecify.annotations.NullMarked;
