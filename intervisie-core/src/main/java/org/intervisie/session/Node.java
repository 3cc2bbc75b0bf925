package org.intervisie.session;

import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Cycle;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.jspecify.annotations.Nullable;

/** A step of the flow in its place: a phase, or a block of steps that may repeat. */
sealed interface Node {

  /** The block in which it stands; the outermost block stands in itself. */
  Block block();

  /** Its place in that block, from 0. */
  int index();

  /** A phase with its forms ready. */
  final class PreparedPhase implements Node {
    final Phase phase;

    /** Its place among all phases of the method, from 0. */
    final int number;

    final PreparedForm[] forms;
    final int slotCount;
    private final Block block;
    private final int index;

    PreparedPhase(
        Phase phase, int number, List<PreparedForm> forms, int slotCount, Block block, int index) {
      this.phase = phase;
      this.number = number;
      this.forms = forms.toArray(PreparedForm[]::new);
      this.slotCount = slotCount;
      this.block = block;
      this.index = index;
    }

    String id() {
      return phase.id();
    }

    @Override
    public Block block() {
      return block;
    }

    @Override
    public int index() {
      return index;
    }
  }

  /** The flow as a whole, or a cycle in it. */
  final class Block implements Node {
    /** The cycle; null for the flow as a whole. */
    final @Nullable Cycle cycle;

    /** Its steps; filled while the method is prepared and never after. */
    final List<Node> children = new ArrayList<>();

    private final @Nullable Block parent;
    private final int index;

    Block(@Nullable Cycle cycle, @Nullable Block parent, int index) {
      this.cycle = cycle;
      this.parent = parent;
      this.index = index;
    }

    /** How it repeats; null for the flow as a whole. */
    @Nullable Repeat repeat() {
      return cycle == null ? null : cycle.repeat();
    }

    boolean isLast(Node child) {
      return child.index() == children.size() - 1;
    }

    @Override
    public Block block() {
      return parent == null ? this : parent;
    }

    @Override
    public int index() {
      return index;
    }
  }
}
