namespace GatheringPlanner.Domain.Quality;

/// <summary>Which rules of the catalogue are judged, by their positions.</summary>
internal readonly record struct RuleMask(UInt128 Bits)
{
    public RuleMask With(int rule) => new(Bits | (UInt128.One << rule));
}
